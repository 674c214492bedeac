import { remembered } from "../../engine/remembered";
import type { Tree } from "../../formula/tree";
import type { Plan, SheetPlan } from "../../workbook/plan";
import { sharedStrings, type SharedStrings } from "./shared-strings-part";
import { storedFormula, type StoredFormula } from "./stored-formula";
import { styleBook, type StyleBook } from "./style-book";

/** A plan with what all its parts have in common: formats, texts, formulas, and the numbers of its files. */
export interface Rendering {
  readonly plan: Plan;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly formulaOf: (tree: Tree) => StoredFormula;
  readonly sheets: readonly NumberedSheet[];
}
/** Files are numbered from 1 through the whole workbook: sheet2.xml, chart5.xml, table1.xml. */
export interface NumberedSheet {
  readonly sheet: SheetPlan;
  readonly number: number;
  readonly chartNumbers: readonly number[];
  readonly tableNumbers: readonly number[];
}

/** Running numbers for `count(sheet)` things on each sheet. */
function runningNumbers(
  sheets: readonly SheetPlan[],
  count: (sheet: SheetPlan) => number,
): readonly (readonly number[])[] {
  let last = 0;
  return sheets.map((sheet) => Array.from({ length: count(sheet) }, () => (last += 1)));
}

export function rendering(plan: Plan): Rendering {
  const chartNumbers = runningNumbers(plan.sheets, ({ charts }) => charts.length);
  const tableNumbers = runningNumbers(plan.sheets, ({ tables }) => tables.length);
  return {
    plan,
    styles: styleBook(plan),
    strings: sharedStrings(plan),
    formulaOf: remembered(storedFormula),
    sheets: plan.sheets.map((sheet, index) => ({
      sheet,
      number: index + 1,
      chartNumbers: chartNumbers[index] ?? [],
      tableNumbers: tableNumbers[index] ?? [],
    })),
  };
}
