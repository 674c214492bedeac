import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { launchChromium } from "../support/excel-on-the-web/chromium";
import { excelOnTheWeb, type ExcelOnTheWeb } from "../support/excel-on-the-web/excel-on-the-web";

/** The built bundle and Microsoft's unmodified library in a real browser, opened as Excel on the web would. */
jest.setTimeout(60_000);

let browser: Browser;
let excel: ExcelOnTheWeb;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  excel = await excelOnTheWeb(browser);
});
afterEach(async () => {
  await excel.page.close();
  expect(excel.problems).toEqual([]);
});
afterAll(() => browser.close());

const press = (name: string) => excel.pane.getByRole("button", { name, exact: true }).click();
const built = () => excel.pane.getByText(/^Built \d+ sheets/).waitFor({ timeout: 30_000 });
const sheetNames = () => excel.host.book.sheets.map(({ name }) => name);
const plan = buildPlan(templateScenario("agent-platform"), { formulas: "native", language: "en" });
const planned = plan.sheets.map(({ name }) => name);

test("Build workbook adds the plan's sheets beside the user's own, and its links go to them", async () => {
  await press("Build workbook");
  await built();
  expect(sheetNames()).toEqual(["Sheet1", ...planned]);
  const syncs = excel.host.statistics.syncs;
  await press("Totals");
  while (excel.host.statistics.syncs === syncs) await excel.page.waitForTimeout(20);
  const active = excel.host.book.sheets.find(({ id }) => id === excel.host.book.active);
  expect(active?.name).toBe("Totals");
});

test("a second build asks, keeps on Keep them, and replaces on Replace", async () => {
  await press("Build workbook");
  await built();
  const first = excel.host.book.sheets.map(({ id }) => id);
  await press("Build workbook");
  await press("Keep them");
  expect(excel.host.book.sheets.map(({ id }) => id)).toEqual(first);
  await press("Build workbook");
  await press("Replace");
  await built();
  expect(sheetNames()).toEqual(["Sheet1", ...planned]);
  expect(excel.host.book.sheets.map(({ id }) => id)).not.toEqual(first);
});

test("a German workbook is built when it is chosen", async () => {
  await excel.pane.getByLabel("Workbook language").selectOption({ label: "Deutsch" });
  await press("Build workbook");
  await built();
  const german = buildPlan(templateScenario("agent-platform"), { language: "de" });
  expect(sheetNames()).toEqual(["Sheet1", ...german.sheets.map(({ name }) => name)]);
});

test("the ribbon's Build workbook builds as well", async () => {
  await excel.runRibbonAction("buildWorkbook", "TCO.Build");
  await built();
  expect(sheetNames()).toEqual(["Sheet1", ...planned]);
});

test("a protected workbook is refused in words, and stays as it was", async () => {
  excel.host.book.structureProtected = true;
  await press("Build workbook");
  const notice = excel.pane.getByRole("alert");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("protected");
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("functions answer Excel: a value, a column of them, and #VALUE! for text where tokens belong", async () => {
  // SCENARIOS: 1.5 billion input and 225 million output tokens at 3 and 15 USD: 4,500 + 3,375.
  const spend = await excel.call("LLMSPEND", [[1.5e9]], [[225e6]], [[3]], [[15]]);
  expect(spend).toEqual({ ok: true, value: [[7875]] });
  const column = await excel.call("FXCONVERT", [[108], [216]], [[1.08]]);
  expect(column).toEqual({ ok: true, value: [[100], [200]] });
  const refused = await excel.call("LLMSPEND", [["x"]], [[0]], [[3]], [[15]]);
  expect(refused.ok).toBe(false);
  expect(refused.errorCode).toBe(7);
});

test("a changed input changes the totals at once, and a wrong one says so and blocks the build", async () => {
  const headline = () =>
    excel.pane.getByRole("region", { name: "Answer" }).getByRole("heading").textContent();
  const before = await headline();
  await excel.pane.getByLabel(/^Agent runs/).fill("12,345");
  await excel.pane.getByText("Base 50,000").waitFor();
  await excel.page.waitForTimeout(600);
  expect(await headline()).not.toBe(before);
  await excel.pane.getByLabel(/^Agent runs/).fill("-5");
  await excel.pane.getByText("Correct the marked inputs first.").waitFor();
  expect(await excel.pane.getByRole("button", { name: "Build workbook" }).isDisabled()).toBe(true);
});

test("Download .xlsx saves a workbook with the plan's sheets", async () => {
  const download = excel.page.waitForEvent("download");
  await press("Download .xlsx");
  const file = await download;
  expect(file.suggestedFilename()).toBe("tco-agent-platform.xlsx");
  const parts = unzipSync(await readFile(await file.path()));
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(planned);
});
