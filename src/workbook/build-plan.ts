import type { Scenario } from "../scenarios/scenario";
import type { AddressBook } from "./address-book";
import type { Blueprint } from "./blueprint";
import { definedNames } from "./defined-names";
import { inOrder } from "./reading-order";
import { finishSheet, type UnvaluedSheet } from "./finish-sheet";
import type { FormulaStyle, Language, Plan } from "./plan";
import { sheetDrafts } from "./sheet-drafts";
import { valuedSheets } from "./valued-sheets";

export interface PlanOptions {
  readonly formulas?: FormulaStyle;
  readonly language?: Language;
  /** ISO date; the scenario's own when left out. */
  readonly asOf?: string;
}

/** A scenario as a finished workbook: every sheet laid out, every formula written, every value computed. */
export function buildPlan(scenario: Scenario, options: PlanOptions = {}): Plan {
  const { formulas = "native", language = "en", asOf = scenario.as_of } = options;
  const blueprint: Blueprint = { scenario, formulas, asOf };
  const { sheets, book } = laidOut(blueprint);
  const names = definedNames(book);
  const ordered = inOrder(sheets);
  return {
    title: scenario.title,
    subject: scenario.question,
    version: scenario.version,
    asOf,
    language,
    formulas,
    approaches: scenario.approaches.map(({ id, label }) => ({ id, label })),
    sheets: valuedSheets(ordered, names, book),
    names,
  };
}

/** Lays the sheets out one after the other: each may refer to those before it. */
function laidOut(blueprint: Blueprint): {
  readonly sheets: readonly UnvaluedSheet[];
  readonly book: AddressBook;
} {
  const { version } = blueprint.scenario;
  const start = { sheets: [] as readonly UnvaluedSheet[], book: new Map() as AddressBook };
  return sheetDrafts.reduce(({ sheets, book }, make) => {
    const made = make(blueprint, sheets);
    return made.reduce(
      (so, draft) => {
        const { sheet, book: next } = finishSheet(draft, so.book, { version });
        return { sheets: [...so.sheets, sheet], book: next };
      },
      { sheets, book },
    );
  }, start);
}
