import { cell, offset } from "./address-book";
import { formulaOf } from "./formula-of";
import type { LaidSheet } from "./lay-out";
import type { ConditionalFormat } from "./plan";
import { palette } from "./styles";

/** What makes a cell stand out: a failed check, a raised alert, a changed input. */
export type Highlight = "error" | "alert" | "changed";

const own = cell("", "", offset(0), offset(0));
const looks: Readonly<Record<Highlight, Pick<ConditionalFormat, "when" | "color" | "fill">>> = {
  error: { when: formulaOf("own>0", { own }), color: palette.badInk, fill: palette.bad },
  alert: { when: formulaOf("own>0", { own }), color: palette.alertInk, fill: palette.alert },
  changed: {
    when: formulaOf('own<>""', { own }),
    color: palette.alertInk,
    fill: palette.alert,
  },
};

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
  return runs.map(({ kind, ...place }) => ({ area: { ...place, columns: 1 }, ...looks[kind] }));
}
