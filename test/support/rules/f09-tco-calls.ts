import type { Plan } from "../../../src/workbook/plan";
import { isEngineCell } from "../engine-column";
import { readPlan, type FormulaCell } from "../plan-reader";
import { calls } from "../tree-nodes";
import type { Tree } from "../../../src/formula/tree";

const callsUs = (tree: Tree): boolean => calls(tree).some(({ name }) => name.startsWith("TCO."));

/** They compute the lines once more. */
const NATIVE = ["cases", "variations"];

/**
 * Native workbooks call the add-in in the engine column alone. In tco style the lines of Calc sheets may be calls;
 * Cases and Variations never, or the second path would not be independent. Conditional formats never: Excel refuses them there.
 */
export function f09(plan: Plan): readonly string[] {
  const isLine = ({ sheet, style }: FormulaCell): boolean =>
    plan.formulas === "tco" && style.role === "calc" && !NATIVE.includes(sheet.id);
  const cells = readPlan(plan)
    .formulas.filter((cell) => callsUs(cell.formula))
    .filter((cell) => !isEngineCell(plan, cell) && !isLine(cell))
    .map(({ address, text }) => `${address} calls the add-in: ${text}`);
  const formats = plan.sheets
    .filter(({ conditionalFormats }) => conditionalFormats.some(({ when }) => callsUs(when)))
    .map(({ name }) => `${name} has a conditional format that calls the add-in`);
  return [...cells, ...formats];
}
