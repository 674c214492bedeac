import type { Browser } from "playwright-core";
import { launchChromium } from "../support/excel-on-the-web/chromium";
import { excelOnTheWeb } from "../support/excel-on-the-web/excel-on-the-web";

/** Excel's task pane is 320 pixels wide at its narrowest; a user may drag it wider. */
jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Runs in the page: every box whose content is wider than itself, and every text that leaves the window. */
const CUT_OFF = `[...document.querySelectorAll("main *")]
  .filter((element) => {
    const { display, overflowX } = getComputedStyle(element);
    const { right } = element.getBoundingClientRect();
    const spills = display !== "inline" && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    return right > innerWidth + 1 || (spills && overflowX !== "auto");
  })
  .map((element) => element.tagName + ": " + element.textContent.slice(0, 60))`;

test.each`
  width  | colorScheme
  ${320} | ${"light"}
  ${320} | ${"dark"}
  ${450} | ${"light"}
  ${450} | ${"dark"}
`(
  "at $width pixels, $colorScheme, nothing is cut off before or after a build",
  async ({ width, colorScheme }) => {
    const excel = await excelOnTheWeb(browser, { width, colorScheme });
    expect(await excel.pane.evaluate(CUT_OFF)).toEqual([]);
    await excel.pane.getByRole("button", { name: "Build workbook" }).click();
    await excel.pane.getByText(/^Built \d+ sheets/).waitFor({ timeout: 30_000 });
    expect(await excel.pane.evaluate(CUT_OFF)).toEqual([]);
    expect(excel.problems).toEqual([]);
    await excel.page.close();
  },
);
