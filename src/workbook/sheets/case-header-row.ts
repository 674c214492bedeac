import type { DraftCell, RowContext, RowDraft } from "../draft";
import { computeAcross, write } from "../draft";
import { FIRST } from "../grid";
import { rowLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import { caseKey } from "./case-key";
import { headerCell, type CaseHeaderRow, type CaseTable } from "./case-table";

/** A row above a table of cases that says which values it reads. */
export function caseHeaderRow(
  name: CaseHeaderRow,
  label: string,
  { rowId }: CaseTable,
  cells: (context: RowContext) => readonly DraftCell[],
): RowDraft {
  const id = rowId(name);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [...rowLabels({ id, label, unit: "selector" }), ...cells(context)],
  };
}

/** A text in each column. */
export const wordRow = (
  name: CaseHeaderRow,
  label: string,
  table: CaseTable,
  words: readonly string[],
): RowDraft =>
  caseHeaderRow(name, label, table, () =>
    words.map((word, i) => write(FIRST + i, word, styles.mutedRight)),
  );

/** What other sheets find a column by. */
export const keyRow = (table: CaseTable): RowDraft =>
  caseHeaderRow("key", "Case and approach", table, (context) =>
    computeAcross(
      FIRST,
      table.count,
      caseKey({
        case: headerCell(table, "case", context),
        approach: headerCell(table, "approach", context),
      }),
      figureStyle("calc", "General", { wrap: true }),
    ),
  );
