import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import type { InputChange } from "../../src/scenarios/with-inputs";
import { withInputs } from "../../src/scenarios/with-inputs";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { editedWorkbook } from "../support/edited-workbook";
import { inputCell } from "../support/input-cell";
import { recalculated, type Book } from "../support/libreoffice";
import { readPlan } from "../support/plan-reader";
import { differences, errorValues, type Difference } from "../support/recalculation";

jest.setTimeout(180_000);

const scenario = templateScenario("agent-platform");
const shipped = buildPlan(scenario);

/** What a user might type; ids as `--set` takes them. */
const variants: Readonly<Record<string, readonly InputChange[]>> = {
  "nothing changed": [],
  "other volume and salary": [
    { id: "runs_per_month", value: "12345" },
    { id: "engineer_annual_cost", value: "98000" },
  ],
  "no runs at all": [{ id: "runs_per_month", value: "0" }],
  "builds waived and bought": [
    { id: "choice_live_ops@self_hosted", value: "waived" },
    { id: "choice_rag@inngest", value: "buy" },
    { id: "choice_connectors@connic", value: "build" },
  ],
  "other prices, life and rate": [
    { id: "run_fee@connic", value: "0.05" },
    { id: "input_price", value: "2.5" },
    { id: "usd_per_eur", value: "1.1741" },
    { id: "amortization_years", value: "4" },
    { id: "discount_rate", value: "0.065" },
    { id: "horizon_years", value: "5" },
  ],
  "a subscription added to usage, above the plan": [
    { id: "plan_mode@connic", value: "plus" },
    { id: "runs_per_month", value: "250000" },
    { id: "salary_growth", value: "0.03" },
  ],
  "what is neutral as shipped": [
    { id: "irrecoverable_vat", value: "0.19" },
    { id: "contingency", value: "0.1" },
    { id: "build_overrun", value: "1.4" },
    { id: "rag_sunk", value: "1" },
    { id: "volume_growth", value: "0.2" },
    { id: "exit_cost@connic", value: "9000" },
    { id: "step_runs@self_hosted", value: "7000" },
    { id: "step_cost@self_hosted", value: "30" },
    { id: "overlap_capped", value: "1" },
    { id: "retention_days", value: "180" },
  ],
};

/** The same change made in the file's cells and in the scenario. */
const edited = (changes: readonly InputChange[]): Uint8Array =>
  editedWorkbook(
    xlsxBytes(shipped),
    Object.fromEntries(
      changes.map(({ id, value }) => [
        inputCell(shipped, id),
        Number.isNaN(Number(value)) ? value : Number(value),
      ]),
    ),
  );

let folder = "";
let english: ReadonlyMap<string, Book> = new Map();
let german: ReadonlyMap<string, Book> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-recalculation-"));
  const names = Object.keys(variants);
  const files = names.map((_, at) => join(folder, `${at}.xlsx`));
  await Promise.all(
    names.map((name, at) => writeFile(files[at] ?? "", edited(variants[name] ?? []))),
  );
  const named = (books: readonly Book[]) =>
    new Map(books.map((book, at) => [names[at] ?? "", book]));
  english = named(await recalculated(files));
  german = named(await recalculated(files.slice(0, 3), { locale: "de-DE" }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Digits keep their places; the separators between them are the country's. */
const swapped = (text: string): string =>
  text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === "." ? "," : "."));

/** A sentence with FIXED in it reads 40,152 here and 40.152 there. */
const isSpelling = ({ expected, found }: Difference): boolean =>
  typeof expected === "string" && typeof found === "string" && swapped(expected) === found;

const masterCheck = (plan: Plan, book: Book): unknown => {
  const target = plan.names.find(({ name }) => name === "tco_master_check")?.refersTo;
  const cell = target && readPlan(plan).cell(target.sheet, target.row, target.column);
  return book.get("Checks")?.get(cell?.address.replace("Checks!", "") ?? "");
};
const engineColumn = (plan: Plan, book: Book): readonly unknown[] =>
  readPlan(plan)
    .lines.filter(({ id }) => id.startsWith("ENG."))
    .map(({ row }) => book.get("Checks")?.get(`G${row + 1}`));

describe.each(Object.entries(variants))("W10 with %s", (name, changes) => {
  const plan = buildPlan(withInputs(scenario, changes));
  const book = (): Book => english.get(name) ?? new Map();

  it("LibreOffice comes to every value of a plan built with these inputs", () => {
    expect(differences(plan, book())).toEqual([]);
  });
  it("no cell shows an error, no check fails", () => {
    expect(errorValues(book())).toEqual([]);
    expect(masterCheck(plan, book())).toBe(0);
  });
  it("the engine column reads n/a without the add-in", () => {
    const column = engineColumn(plan, book());
    expect(column.length).toBeGreaterThan(50);
    expect(new Set(column)).toEqual(new Set(["n/a"]));
  });
});

describe.each(Object.entries(variants).slice(0, 3))("W10 in German with %s", (name, changes) => {
  const plan = buildPlan(withInputs(scenario, changes));
  const book = (): Book => german.get(name) ?? new Map();

  it("LibreOffice comes to the same values, sentences with the country's separators", () => {
    expect(differences(plan, book()).filter((one) => !isSpelling(one))).toEqual([]);
  });
  it("no cell shows an error, no check fails", () => {
    expect(errorValues(book())).toEqual([]);
    expect(masterCheck(plan, book())).toBe(0);
  });
});

it("a changed input does change the totals: 12,345 runs cost less than 50,000", () => {
  const total = (name: string) => {
    const line = readPlan(shipped).line("TOT.total");
    return Number(
      english
        .get(name)
        ?.get("Totals")
        ?.get(`G${(line?.row ?? 0) + 1}`),
    );
  };
  expect(total("other volume and salary")).toBeLessThan(total("nothing changed"));
});
