import type { Plan } from "../../../src/workbook/plan";
import { isEngineCell } from "../engine-column";
import { readPlan } from "../plan-reader";
import { calls, nodes } from "../tree-nodes";

/** An error shows where it arises: IFERROR in the engine column alone, no NA(), no error typed in a formula. */
export const f07 = (plan: Plan): readonly string[] =>
  readPlan(plan).formulas.flatMap((cell) => {
    const names = calls(cell.formula).map(({ name }) => name);
    const catches = names.includes("IFERROR") && !isEngineCell(plan, cell);
    const makes = names.includes("NA") || nodes(cell.formula).some(({ kind }) => kind === "error");
    return catches || makes ? [`${cell.address} hides or makes an error: ${cell.text}`] : [];
  });
