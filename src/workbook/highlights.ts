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

/** The conditional formats of a sheet's highlighted cells, runs of one column joined. */
export function highlights(cells: LaidSheet["cells"]): readonly ConditionalFormat[] {
  const runs = cells.reduce<{ kind: Highlight; row: number; column: number; rows: number }[]>(
    (found, { row, column, highlight }) => {
      if (!highlight) return found;
      const above = found.find(
        (run) => run.kind === highlight && run.column === column && run.row + run.rows === row,
      );
      if (above) above.rows += 1;
      else found.push({ kind: highlight, row, column, rows: 1 });
      return found;
    },
    [],
  );
  return runs.map(({ kind, ...place }) => ({ area: { ...place, columns: 1 }, ...lookOf(kind) }));
}
