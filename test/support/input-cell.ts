import type { Plan } from "../../src/workbook/plan";
import { inputRows } from "./assumption-cells";
import { readPlan } from "./plan-reader";

/** The cell that a user types into, as "Sheet!A1": an input's base by its id as `--set` takes it, its low by "id:low". */
export function inputCell(plan: Plan, id: string): string {
  const [input = "", wanted = "base"] = id.split(":");
  const [name = "", approach] = input.split("@");
  const at = Math.max(
    0,
    plan.approaches.findIndex((one) => one.id === approach),
  );
  const choices = readPlan(plan)
    .line(name)
    ?.cells.filter(({ style }) => style.role === "input");
  const values = inputRows(plan)
    .find((row) => row.id === name)
    ?.cells.filter(({ kind }) => kind === wanted)
    .map(({ cell }) => cell);
  const cell = (name.startsWith("choice_") ? choices : values)?.[at];
  if (cell === undefined) throw new Error(`no cell for the input ${id}`);
  return cell.address;
}
