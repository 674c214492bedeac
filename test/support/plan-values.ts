import { evaluateCells, type CellValues } from "../../src/formula/evaluate-cells";
import type { Scope } from "../../src/formula/scope";
import type { FunctionBody, Scalar, Value } from "../../src/formula/value";
import { byRow } from "./by-row";
import type { Plan, PlanCell, SheetArea } from "../../src/workbook/plan";

type Functions = (name: string) => FunctionBody | undefined;

const namesOf = (plan: Plan): ReadonlyMap<string, SheetArea> =>
  new Map(plan.names.map(({ name, refersTo }) => [name, refersTo]));

/** All cells of a plan computed anew; without `functions` as on a machine without the add-in. */
export const planValues = (plan: Plan, functions?: Functions): CellValues =>
  evaluateCells(
    plan.sheets.map(({ name, cells }) => ({ name, rows: byRow(cells) })),
    {
      names: namesOf(plan),
      decimalComma: plan.language === "de",
      ...(functions === undefined ? {} : { functions }),
    },
  );

const matrix = ({ sheet, row, column, rows, columns }: SheetArea, values: CellValues): Value =>
  rows === 1 && columns === 1
    ? values.scalar(sheet, row, column)
    : Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, across) =>
          values.scalar(sheet, row + down, column + across),
        ),
      );

/** What the formula of one cell sees of a plan's computed cells. */
export function scopeOfCell(
  plan: Plan,
  values: CellValues,
  sheet: string,
  at: PlanCell,
  functions?: Functions,
): Scope {
  const names = namesOf(plan);
  return {
    at: { row: at.row, column: at.column },
    decimalComma: plan.language === "de",
    cell: (name, row, column): Scalar => values.scalar(name ?? sheet, row, column),
    name: (name) => {
      const area = names.get(name);
      return area === undefined ? undefined : matrix(area, values);
    },
    isFormula: (name, row, column) =>
      plan.sheets
        .find((one) => one.name === (name ?? sheet))
        ?.cells.some(
          (cell) => cell.row === row && cell.column === column && cell.formula !== undefined,
        ) ?? false,
    ...(functions === undefined ? {} : { functions }),
  };
}
