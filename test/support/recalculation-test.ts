import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { cellName } from "../../src/formula/cell-name";
import type { Language, Plan, SheetArea } from "../../src/workbook/plan";
import type { Book } from "./libreoffice";
import { localeOf } from "./locale-of";
import { readPlan } from "./plan-reader";
import type { ReadValue } from "./read-xlsx";
import { differences, errorValues } from "./recalculation";
import { changesOf, typedWorkbooks, type Typed } from "./typed-workbooks";

/** What is typed into a template's workbooks, by a name for it. */
export interface Typings {
  /** What `--set` would take, too: every cell is compared with a workbook built so. */
  readonly inputs: Readonly<Record<string, Typed>>;
  /** Which of them are typed into the German workbook as well. */
  readonly german: readonly string[];
  /** Moves every chart. */
  readonly moving: string;
  /** What only a workbook takes: selectors, and figures that a validation would stop. */
  readonly others?: Readonly<Record<string, Typed>>;
}

/** What LibreOffice came to after typing, by the name of what was typed. */
export interface Recalculated {
  figure(name: string, row: string, column: number): ReadValue | undefined;
  /** What Summary says above its table. */
  sentences(name: string, language: Language): readonly (ReadValue | undefined)[];
}

/**
 * W10 for a template in which somebody types: without the add-in, LibreOffice comes to every cell of the workbook that is
 * built with these inputs, and its charts follow.
 */
export function recalculationTest(
  id: string,
  { inputs, german, moving, others = {} }: Typings,
): Recalculated {
  const scenario = templateScenario(id);
  const shipped = { en: buildPlan(scenario), de: buildPlan(scenario, { language: "de" }) };
  const typed = { ...inputs, ...others };
  const names = { en: Object.keys(typed), de: german };
  const books = { en: new Map<string, Book>(), de: new Map<string, Book>() };
  const book = (name: string, language: Language): Book => books[language].get(name) ?? new Map();

  beforeAll(async () => {
    for (const language of ["en", "de"] as const) {
      const found = await typedWorkbooks(
        shipped[language],
        names[language].map((name) => typed[name] ?? ""),
        localeOf(language),
      );
      found.forEach((one, at) => books[language].set(names[language][at] ?? "", one));
    }
  }, 300_000);

  const compared = [
    ...Object.keys(inputs).map((name) => ({ name, language: "en" as const })),
    ...german.map((name) => ({ name, language: "de" as const })),
  ];
  describe.each(compared)("W10 of $name typed into the workbook in $language", (one) => {
    const { name, language } = one;
    const plan = buildPlan(withInputs(scenario, changesOf(inputs[name] ?? "")), { language });

    it("LibreOffice comes to every value of a plan built with these inputs", () => {
      expect(differences(plan, book(name, language))).toEqual([]);
    });
    it("no cell shows an error, no check fails", () => {
      expect(errorValues(book(name, language))).toEqual([]);
      expect(valueIn(plan, book(name, language), "CHK.master", RESULT)).toBe(0);
    });
    it("the engine column reads n/a without the add-in", () => {
      const column = engineColumn(plan, book(name, language));
      expect([...new Set(column)]).toEqual([language === "de" ? "n. v." : "n/a"]);
    });
  });

  it.each(["en", "de"] as const)(`every chart and its title follow ${moving} (%s)`, (language) => {
    expect(standingCharts(shipped[language], book(moving, language))).toEqual([]);
  });

  return {
    figure: (name, row, column) => valueIn(shipped.en, book(name, "en"), row, column),
    sentences: (name, language) => sentencesIn(shipped[language], book(name, language)),
  };
}

/** The column of Checks in which rows have their result. */
const RESULT = 9;
/** Where a native figure is held against the add-in's own. */
const ENGINE = 6;
/** The first row of Summary's table, or below. */
const TABLE = 10;

function valueIn(plan: Plan, book: Book, id: string, column: number): ReadValue | undefined {
  const line = readPlan(plan).line(id);
  if (line === undefined) throw new Error(`no row ${id}`);
  return book.get(line.sheet.name)?.get(cellName(line.row, column));
}

const engineColumn = (plan: Plan, book: Book): readonly unknown[] =>
  readPlan(plan)
    .lines.filter(({ id }) => id.startsWith("ENG."))
    .map(({ id }) => valueIn(plan, book, id, ENGINE));

const sentencesIn = (plan: Plan, book: Book): readonly (ReadValue | undefined)[] =>
  readPlan(plan)
    .formulas.filter(
      ({ sheet, row, column }) => sheet.id === "summary" && column === 0 && row < TABLE,
    )
    .map(({ sheet, row, column }) => book.get(sheet.name)?.get(cellName(row, column)));

const placesIn = ({ row, column, rows, columns }: SheetArea) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/** The charts that draw, or say, the same as in the workbook as shipped. */
function standingCharts(plan: Plan, book: Book): readonly string[] {
  const stands = (area: SheetArea): boolean =>
    placesIn(area).every(({ row, column }) => {
      const shipped = readPlan(plan).cell(area.sheet, row, column)?.value;
      return book.get(area.sheet)?.get(cellName(row, column)) === shipped;
    });
  return plan.sheets.flatMap(({ charts }) =>
    charts.flatMap(({ name, title, series }) => [
      ...(stands({ ...title, rows: 1, columns: 1 }) ? [`${name} says the same`] : []),
      ...(series.every(({ values }) => stands(values)) ? [`${name} draws the same`] : []),
    ]),
  );
}
