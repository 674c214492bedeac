import { withAccountsSheet } from "../scenarios/accounts-sheet";
import { withCurveSheet } from "../scenarios/curve-sheet";
import type { Scenario } from "../scenarios/scenario";
import type { Place } from "./address-book";
import type { Blueprint } from "./blueprint";
import { definedNames } from "./defined-names";
import { finishSheet } from "./finish-sheet";
import { germanBook } from "./german/german-book";
import { germanText } from "./german/german-text";
import { keptIds } from "./german/kept-ids";
import { layOut, type LaidBook, type LaidSheet } from "./lay-out";
import type { FormulaStyle, Language, Plan } from "./plan";
import { inOrder } from "./reading-order";
import { sheetDrafts } from "./sheet-drafts";
import { valuedCells } from "./valued-cells";

export interface PlanOptions {
  readonly formulas?: FormulaStyle;
  readonly language?: Language;
  /** ISO date; the scenario's own when left out. */
  readonly asOf?: string;
}

/** A scenario as a finished workbook: every sheet laid out, every formula written, every value computed. */
export function buildPlan(scenario: Scenario, options: PlanOptions = {}): Plan {
  const { formulas = "native", language = "en", asOf = scenario.as_of } = options;
  const english = laidOut({ scenario: withOwnSheets(scenario), formulas, asOf });
  const { sheets, book } = language === "de" ? germanBook(english, keptIds(scenario)) : english;
  const say = language === "de" ? germanText : (text: string) => text;
  const footer = say(`Version ${scenario.version.replaceAll("&", "&&")}   Page &P of &N`);
  const names = definedNames(book);
  const ordered = inOrder(sheets);
  const cells = valuedCells(ordered, names, language);
  return {
    title: say(scenario.title),
    subject: say(scenario.question),
    version: scenario.version,
    asOf,
    language,
    formulas,
    approaches: scenario.approaches.map(({ id, label }) => ({ id, label: say(label) })),
    sheets: ordered.map((sheet, i) => finishSheet(sheet, cells[i] ?? [], footer, book)),
    names,
  };
}

/** The scenario with the Calc sheets that its parts ask for. */
const withOwnSheets = (scenario: Scenario): Scenario => withAccountsSheet(withCurveSheet(scenario));

/** Lays the sheets out one after the other: each may refer to those before it. */
function laidOut(blueprint: Blueprint): LaidBook {
  const sheets: LaidSheet[] = [];
  const book = new Map<string, Place>();
  for (const make of sheetDrafts) {
    sheets.push(...make(blueprint, sheets).map((draft) => layOut(draft, book)));
  }
  return { sheets, book };
}
