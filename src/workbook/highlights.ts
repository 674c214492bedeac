import { cell, offset } from "./address-book";
import type { Tree } from "../formula/tree";
import { formulaOf } from "./formula-of";
import type { LaidSheet } from "./lay-out";
import type { ConditionalFormat } from "./plan";
import { palette } from "./styles";

/** What makes a cell stand out: a failed check, a raised alert, a changed input; or pale, where it has nothing to say. */
export type Highlight = keyof typeof looks | PaleWhen;

export interface PaleWhen {
  readonly pale: Tree;
}

const own = cell("", "", offset(0), offset(0));
type Look = Pick<ConditionalFormat, "when" | "color" | "fill">;
const looks = {
  error: { when: formulaOf("own>0", { own }), color: palette.badInk, fill: palette.bad },
  alert: { when: formulaOf("own>0", { own }), color: palette.alertInk, fill: palette.alert },
  changed: {
    when: formulaOf('own<>""', { own }),
    color: palette.alertInk,
    fill: palette.alert,
  },
} satisfies Readonly<Record<string, Look>>;

const lookOf = (kind: Highlight): Look =>
  typeof kind === "string"
    ? looks[kind]
    : { when: kind.pale, color: palette.pale, fill: palette.white };

/**
 * The conditional formats of a sheet's highlighted cells, equal neighbours joined into one area: a condition speaks of
 * cells by their distance, so the same one says the same of each cell.
 */
export const highlights = (rows: LaidSheet["rows"]): readonly ConditionalFormat[] =>
  joinedAcross(joinedDown(rows)).map(({ kind, ...area }) => ({ area, ...lookOf(kind) }));

interface Run {
  readonly kind: Highlight;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** By their first row, then from the left, as the cells are. */
function joinedDown(rows: LaidSheet["rows"]): readonly Run[] {
  const runs: Run[] = [];
  const lastOf = new Map<number, Run>();
  rows.forEach((cells, row) => {
    for (const { column, highlight: kind } of cells) {
      if (!kind) continue;
      const above = lastOf.get(column);
      if (above?.kind === kind && above.row + above.rows === row) above.rows += 1;
      else {
        const run = { kind, row, column, rows: 1, columns: 1 };
        lastOf.set(column, run);
        runs.push(run);
      }
    }
  });
  return runs;
}

function joinedAcross(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    if (left && continues(left, run)) left.columns += 1;
    else joined.push(run);
  }
  return joined;
}

const continues = (left: Run, run: Run): boolean =>
  left.kind === run.kind &&
  left.row === run.row &&
  left.rows === run.rows &&
  left.column + left.columns === run.column;
