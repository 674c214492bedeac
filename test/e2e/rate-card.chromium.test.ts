import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/excel-on-the-web/chromium";
import { excelOnTheWeb } from "../support/excel-on-the-web/excel-on-the-web";
import { ADDIN, served } from "../support/excel-on-the-web/served";

/** The prices as the built add-in loads them: a file of its own, under the page's content security policy. */
jest.setTimeout(60_000);

const CARD = `${ADDIN}/rate-card.js`;
const CALL = [[["claude-sonnet-4.6"]], [[10_000]], [[1_500]], [[150_000]]] as const;
// 150,000 × (10,000 × 3 + 1,500 × 15) / 1E6
const ANSWER = [[7875]];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The add-in's page before the pane is drawn, with what it hands to Excel kept in `registered`. */
async function functionsAlone(): Promise<{ page: Page; fetched: readonly string[] }> {
  const page = await browser.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.route("**/*", (route) => {
    const answer = served(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  await page.route("**/taskpane.js", (route) => route.fulfill({ contentType: "text/javascript" }));
  await page.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript" }));
  await page.addInitScript(`globalThis.registered = {};
    globalThis.CustomFunctions = {
      associate: (name, run) => { registered[name] = run; },
      ErrorCode: { notAvailable: "#N/A" },
      Error: class { constructor(code, message) { Object.assign(this, { code, message }); } },
    };`);
  await page.goto(`${ADDIN}/taskpane.html`);
  return { page, fetched };
}

const spend = (page: Page): Promise<unknown> =>
  page.evaluate(`Promise.resolve(registered.MODELSPEND(...${JSON.stringify(CALL)})).catch(
    ({ code, message }) => ({ code, message }))`);

test("the functions come up without the prices, and the first call that needs one fetches them", async () => {
  const { page, fetched } = await functionsAlone();
  expect(await page.evaluate("registered.USAGEFEE([[10]], [[2]])")).toEqual([[20]]);
  expect(fetched).not.toContain(CARD);
  expect([await spend(page), await spend(page)]).toEqual([ANSWER, ANSWER]);
  expect(fetched.filter((address) => address === CARD)).toEqual([CARD]);
  await page.close();
});

test("without a connection the call says so with #N/A, and the next one tries again", async () => {
  const { page } = await functionsAlone();
  await page.route(CARD, (route) => route.abort());
  expect(await spend(page)).toEqual({
    code: "#N/A",
    message: expect.stringMatching(/could not be loaded/),
  });
  await page.unroute(CARD);
  expect(await spend(page)).toEqual(ANSWER);
  await page.close();
});

test("pane and functions share the one file", async () => {
  const excel = await excelOnTheWeb(browser);
  expect(await excel.call("MODELSPEND", ...CALL)).toEqual({ ok: true, value: ANSWER });
  const loaded = await excel.pane.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(loaded.filter((address) => address === CARD)).toEqual([CARD]);
  expect(excel.problems).toEqual([]);
  await excel.page.close();
});
