import { names } from "../../../src/workbook/grid";
import type { Plan } from "../../../src/workbook/plan";
import type { CellValues } from "../../../src/formula/evaluate-cells";
import { planValues } from "../plan-values";
import { addressesIn } from "./cell-graph";

const POSITIONS = [2, 1, 3];

/** The workbook as shipped, then as an auditor sees it who turns the case and the volume selector. */
export function selectorStates(plan: Plan): readonly CellValues[] {
  const [cases, volumes] = [names.case, names.volume].map((name) => selector(plan, name));
  return POSITIONS.flatMap((one) =>
    POSITIONS.map((other) =>
      planValues(withTyped(plan, new Map([[cases, one] as const, [volumes, other] as const]))),
    ),
  );
}

function selector(plan: Plan, name: string): string {
  const area = plan.names.find((one) => one.name === name)?.refersTo;
  const [address] = area ? addressesIn(area, area.sheet) : [];
  if (address === undefined) throw new Error(`the plan has no ${name}`);
  return address;
}

function withTyped(plan: Plan, typed: ReadonlyMap<string | undefined, number>): Plan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const [address] = addressesIn(
        { ...cell, sheet: sheet.name, rows: 1, columns: 1 },
        sheet.name,
      );
      const value = typed.get(address);
      return value === undefined ? cell : { ...cell, value };
    }),
  }));
  return { ...plan, sheets };
}
