import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell } from "../plan-reader";
import { isEngineCell } from "../engine-column";
import { isSecondWay } from "../second-way";
import { calls } from "../tree-nodes";

const MOST_CHARACTERS = 100;
const MOST_OVER_A_ROW = 200;
const MOST_CALLS = 3;

/** Short enough to read in the formula bar: 100 characters without the texts in quotes, three functions, one line. */
export function f03(plan: Plan): readonly string[] {
  return readPlan(plan).formulas.flatMap((cell) => {
    const code = cell.text.replace(/"(?:[^"]|"")*"/g, "");
    const functions = calls(cell.formula).length;
    return [
      ...(code.length > mostCharacters(plan, cell)
        ? [`${cell.address} has ${code.length} characters: ${cell.text}`]
        : []),
      ...(functions > MOST_CALLS
        ? [`${cell.address} has ${functions} functions: ${cell.text}`]
        : []),
      ...(isOnOneLine(cell) ? [] : [`${cell.address} has more than one line`]),
    ];
  });
}

/**
 * The engine column repeats a line's whole call with the cells of other sheets; a row's sum computed a second way has
 * an area for each cell of the row's own formula.
 */
function mostCharacters(plan: Plan, cell: FormulaCell): number {
  if (isEngineCell(plan, cell)) return Infinity;
  return isSecondWay(plan, cell) ? MOST_OVER_A_ROW : MOST_CHARACTERS;
}

const isOnOneLine = ({ text }: FormulaCell): boolean => !/[\r\n]/.test(text);
