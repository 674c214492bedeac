import type { Area } from "../../workbook/plan";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Neighbours in a row as one area each. Positions come row by row, as in a plan. */
export function rowRuns(positions: readonly Position[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of positions) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** The same cells in fewer areas: runs of one width that stand on each other become one. */
export function rectangles(positions: readonly Position[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of rowRuns(positions)) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row)
      open.set(key, { ...above, rows: above.rows + 1 });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}
