import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import type { Input, Scenario } from "../../src/scenarios/scenario";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { recalculated, type Book } from "../support/libreoffice";
import { readPlan } from "../support/plan-reader";
import { smallScenario } from "../support/small-scenario";

jest.setTimeout(180_000);

const bot = (values: Partial<Input>) => ({ of: smallScenario, id: "care_hours", values });
const fleet = {
  ...{ of: templateScenario("llm-inference"), id: "runs_all" },
  values: {
    whole: false,
    maximum: undefined,
    format: "decimal",
    low: { managed: 0, self_hosted: 1, hybrid: 0 },
    base: { managed: 0, self_hosted: "2 h", hybrid: 0 },
    high: { managed: 1, self_hosted: 3, hybrid: 1 },
  },
} as const;
const month = { whole: true, minimum: 1, maximum: 12 };
const count = { whole: true, minimum: 0 };
const fine = { format: "percent" as const, maximum: 0.075 };

/** What is pasted, and what it is marked with for a reason that test/workbook/pasted-inputs.test.ts gives. */
const pasted = [
  { ...bot({ ...month, low: 1, base: 2, high: 12 }), mark: "" },
  { ...bot({ ...month, low: 1.5, base: 2, high: 2.5 }), mark: "whole, 1–12" },
  { ...bot({ ...month, low: 1, base: "May", high: 12 }), mark: "whole, 1–12" },
  { ...bot({ ...month, low: 3, base: 2, high: 12 }), mark: "outside" },
  { ...bot({ ...count, low: 0, base: 2e9, high: 3e9 }), mark: "" },
  { ...bot({ ...count, low: 1.5, base: 2, high: 2.5 }), mark: "whole, from 0" },
  { ...bot({ ...count, low: 1, base: 2, high: "3" }), mark: "whole, from 0" },
  { ...bot({ ...count, low: 2, base: 1, high: 3 }), mark: "outside" },
  { ...bot({ ...fine, low: 0, base: 0.05, high: 0.075 }), mark: "" },
  { ...bot({ ...fine, low: 0, base: 0.05, high: 0.076 }), mark: "0–7.5%" },
  { ...fleet, mark: "from 0" },
];

const planOf = (of: Scenario, id: string, values: Partial<Input>) =>
  buildPlan({
    ...of,
    inputs: of.inputs.map((one) => (one.id === id ? { ...one, ...values } : one)),
  });

/** The plans' marks as LibreOffice computes them anew. */
const plans = pasted.map(({ of, id, values }) => planOf(of, id, values));
function markIn(book: Book | undefined, at: number) {
  const cells = readPlan(plans[at]!).line(pasted[at]!.id)?.cells ?? [];
  const [, mark] = cells.filter(({ text }) => /^IFS?\(/.test(text));
  const [sheet = "", name = ""] = mark?.address.split("!") ?? [];
  return book?.get(sheet)?.get(name) ?? "";
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-pasted-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(["en-US", "de-DE"] as const)("LibreOffice marks them alike under %s", async (locale) => {
  const files = plans.map((_, at) => join(folder, `${locale}-${at}.xlsx`));
  await Promise.all(plans.map((plan, at) => writeFile(files[at]!, xlsxBytes(plan))));
  const books = await recalculated(files, { locale });
  expect(books.map(markIn)).toEqual(pasted.map(({ mark }) => mark));
});
