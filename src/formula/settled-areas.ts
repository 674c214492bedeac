import type { CellBlock } from "./cell-position";
import type { Matrix } from "./value";

/** An area whose cells are all evaluated, with what stands in it once a formula has read it. */
export interface SettledArea {
  matrix: Matrix | undefined;
}

/** The areas of one sheet that are known to be settled: hundreds of formulas look at the same few. */
export interface SettledAreas {
  readonly at: (place: CellBlock) => SettledArea | undefined;
  readonly add: (place: CellBlock) => SettledArea;
}

/** More than the columns of any sheet: a cell's or a size's two numbers as one. */
const COLUMNS = 1 << 15;

export function settledAreas(): SettledAreas {
  const known = new Map<number, Map<number, SettledArea>>();
  return {
    at: ({ row, column, rows, columns }) =>
      known.get(row * COLUMNS + column)?.get(rows * COLUMNS + columns),
    add({ row, column, rows, columns }) {
      const first = row * COLUMNS + column;
      const sized = known.get(first) ?? new Map<number, SettledArea>();
      const area: SettledArea = { matrix: undefined };
      known.set(first, sized.set(rows * COLUMNS + columns, area));
      return area;
    },
  };
}
