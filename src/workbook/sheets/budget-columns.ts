import { oncePer } from "../../engine/once-per";
import type { Tree } from "../../formula/tree";
import { accountBlocks } from "../../scenarios/accounts-sheet";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf, refer, type AddressBook } from "../address-book";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import { rowsArea } from "./check-areas";

export const MONTHS = 12;
export const BUDGET_HEADERS = [
  "Id",
  "Posting",
  "Unit",
  "Approach",
  "Account",
  "Treatment",
  "Line",
  "Per",
  "Month",
  "Date",
  "Full amount",
  "Share",
  "Amount",
] as const;
export type BudgetHeader = (typeof BUDGET_HEADERS)[number];
export const budgetColumn = (header: BudgetHeader): number => BUDGET_HEADERS.indexOf(header);

/** A computed column: one formula down the sheet. Words in it are columns of the row, inputs, or areas of `areas`. */
interface ComputedColumn {
  readonly header: BudgetHeader;
  readonly format: string;
  readonly formula: string;
}

/**
 * Until the ramp is over, what recurs costs month/ramp_months of a twelfth of the year: with a ramp of 1 each month a
 * twelfth, with one of n the year (25 − n)/24 of the full amount. What is paid once falls due in the first month.
 */
export const computedColumns: readonly ComputedColumn[] = [
  { header: "Month", format: numberFormats.whole, formula: "MOD(ROWS(ids)-1,12)+1" },
  {
    header: "Date",
    format: numberFormats.date,
    formula: "DATE(fiscal_year,fiscal_first_month+month-1,1)",
  },
  {
    header: "Full amount",
    format: numberFormats.cents,
    formula: "INDEX(amounts,MATCH(line,lines,0),MATCH(approach,approaches,0))",
  },
  {
    header: "Share",
    format: numberFormats.fine_percent,
    formula: 'IF(per="once",(month=1)*1,MIN(1,month/ramp_months)/12)',
  },
  { header: "Amount", format: numberFormats.cents, formula: "full_amount*share" },
];

/** The formulas of the computed columns, made once for all rows; `first` is the id of the first row. */
export function budgetTrees(
  scenario: Scenario,
  sheet: string,
  first: string,
): (book: AddressBook) => readonly Tree[] {
  return oncePer((book: AddressBook) => {
    const areas = areasOf(scenario, sheet, first, book);
    return computedColumns.map(({ formula }) =>
      formulaOf(formula, (word) => columnOf(word) ?? areas[word] ?? inputOf(word, sheet, book)),
    );
  });
}

function columnOf(word: string): Tree | undefined {
  const named = BUDGET_HEADERS.find((header) => header.toLowerCase().replace(" ", "_") === word);
  return named && cell("", "", offset(0), fixed(budgetColumn(named)));
}

const inputOf = (id: string, sheet: string, book: AddressBook): Tree =>
  refer(placeOf(book, id), sheet, 0);

function areasOf(
  scenario: Scenario,
  sheet: string,
  first: string,
  book: AddressBook,
): Readonly<Record<string, Tree>> {
  const lines = accountBlocks(scenario).flatMap((block) => block.lines);
  const [top, bottom] = [lines[0]?.id ?? "", lines.at(-1)?.id ?? ""];
  const context = { sheet, row: 0, book };
  const count = scenario.approaches.length;
  const start = { row: fixed(placeOf(book, first).row), column: fixed(ID) };
  return {
    ids: area("", "", start, { row: offset(0), column: fixed(ID) }),
    lines: rowsArea(top, bottom, ID, 1, context),
    amounts: rowsArea(top, bottom, FIRST, count, context),
    approaches: area(
      placeOf(book, top).sheet,
      sheet,
      { row: fixed(HEADER_ROW), column: fixed(FIRST) },
      { row: fixed(HEADER_ROW), column: fixed(FIRST + count - 1) },
    ),
  };
}
