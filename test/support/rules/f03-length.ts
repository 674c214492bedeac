import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell } from "../plan-reader";
import { isEngineCell } from "../engine-column";
import { calls } from "../tree-nodes";

const MOST_CHARACTERS = 100;
const MOST_CALLS = 3;

/** Short enough to read in the formula bar: 100 characters without the texts in quotes, three functions, one line. */
export function f03(plan: Plan): readonly string[] {
  return readPlan(plan).formulas.flatMap((cell) => {
    const code = cell.text.replace(/"(?:[^"]|"")*"/g, "");
    const functions = calls(cell.formula).length;
    return [
      // The engine column repeats a line's whole call with the cells of other sheets.
      ...(code.length > MOST_CHARACTERS && !isEngineCell(plan, cell)
        ? [`${cell.address} has ${code.length} characters: ${cell.text}`]
        : []),
      ...(functions > MOST_CALLS
        ? [`${cell.address} has ${functions} functions: ${cell.text}`]
        : []),
      ...(isOnOneLine(cell) ? [] : [`${cell.address} has more than one line`]),
    ];
  });
}

const isOnOneLine = ({ text }: FormulaCell): boolean => !/[\r\n]/.test(text);
