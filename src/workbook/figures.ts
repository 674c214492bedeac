import { FIRST, ID, LABEL, UNIT } from "./grid";
import type { CellValue, Plan, PlanCell } from "./plan";

/** A row of Totals: what the pane and the command line show of a plan. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  /** By approach id. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** The rows of the Totals sheet, read from the plan: nothing is computed again. */
export function figures({ sheets, approaches }: Plan): readonly Figure[] {
  const totals = sheets.find(({ id }) => id === "totals");
  const rows = new Map<number, PlanCell[]>();
  for (const cell of totals?.cells ?? []) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows.values()].flatMap((cells) => {
    const at = (column: number) => cells.find((cell) => cell.column === column);
    const first = at(FIRST);
    if (!first?.formula) return [];
    const values = approaches.map(({ id }, i) => [id, shown(at(FIRST + i)?.value)] as const);
    return [
      {
        id: String(at(ID)?.value),
        label: String(at(LABEL)?.value),
        unit: String(at(UNIT)?.value),
        numberFormat: first.style.numberFormat ?? "General",
        values: Object.fromEntries(values),
      },
    ];
  });
}

/** A blank cell shows nothing, an error its code. */
function shown(value: CellValue | undefined): number | string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
