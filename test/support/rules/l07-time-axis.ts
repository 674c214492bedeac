import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { isHeader, readPlan, type ReadCell } from "../plan-reader";

/** Years in a header: one axis on a sheet, from 0 in steps of one, at the same columns on every sheet. */
export function l07(plan: Plan): readonly string[] {
  const axes = plan.sheets.flatMap((sheet) => axesOf(plan, sheet));
  const [first] = axes;
  return axes.flatMap(({ sheet, row, cells }) => {
    const place = `${sheet.name}, row ${row + 1}`;
    const years = cells.map(({ value }) => value);
    const columns = cells.map(({ column }) => column).join();
    return [
      ...(axes.some((one) => one.sheet === sheet && one.row < row)
        ? [`${place}: a second axis`]
        : []),
      ...(years.every((year, at) => year === at) ? [] : [`${place}: years ${years.join()}`]),
      ...(columns === first?.cells.map(({ column }) => column).join()
        ? []
        : [`${place}: years in columns ${columns}`]),
    ];
  });
}

interface Axis {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly cells: readonly ReadCell[];
}

function axesOf(plan: Plan, sheet: SheetPlan): readonly Axis[] {
  const years = readPlan(plan).cells.filter(
    (cell) => cell.sheet === sheet && isHeader(cell) && typeof cell.value === "number",
  );
  const rows = [...new Set(years.map(({ row }) => row))];
  return rows.map((row) => ({ sheet, row, cells: years.filter((cell) => cell.row === row) }));
}
