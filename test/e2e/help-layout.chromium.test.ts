import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/excel-on-the-web/chromium";
import { ADDIN, served } from "../support/excel-on-the-web/served";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const addresses = readdirSync("dist/help", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".html"),
);

test.each([360, 800])(
  "at %d pixels every page of help has its styles and fits the window; only tables scroll",
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    await page.route("**/*", (route) => {
      const answer = served(route.request().url());
      return answer === undefined ? route.abort() : route.fulfill(answer);
    });
    expect(addresses).toContain("errors.html");
    for (const address of addresses) {
      await page.goto(`${ADDIN}/help/${address}`);
      const [wide, margin] = await page.evaluate<[number, string]>(
        "[document.documentElement.scrollWidth, getComputedStyle(document.body).margin]",
      );
      expect({ address, fits: wide <= width, margin }).toEqual({
        address,
        fits: true,
        margin: "0px",
      });
    }
    expect(problems).toEqual([]);
    await page.close();
  },
);
