import type { Plan } from "../../src/workbook/plan";
import { inputRows } from "./assumption-cells";
import { readPlan } from "./plan-reader";

/** The cell that a user types an input's base into, as "Sheet!A1"; ids as `--set` takes them. */
export function inputCell(plan: Plan, id: string): string {
  const [name = "", approach] = id.split("@");
  const at = Math.max(
    0,
    plan.approaches.findIndex((one) => one.id === approach),
  );
  const choices = readPlan(plan)
    .line(name)
    ?.cells.filter(({ style }) => style.role === "input");
  const bases = inputRows(plan)
    .find((row) => row.id === name)
    ?.cells.filter(({ kind }) => kind === "base")
    .map(({ cell }) => cell);
  const cell = (name.startsWith("choice_") ? choices : bases)?.[at];
  if (cell === undefined) throw new Error(`no cell for the input ${id}`);
  return cell.address;
}
