import type { Tree } from "../../formula/tree";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { rowOfOtherSheet } from "./case-references";
import type { CaseTable } from "./case-table";

/** The cell of a row of a table of cases in the column with a key: a case, a point, an approach. */
export function caseFigure(
  id: string,
  key: string,
  { rowId, count }: CaseTable,
  context: RowContext,
  meanings: Readonly<Record<string, Tree>>,
): Tree {
  return formulaOf(`INDEX(line,MATCH(${key},keys,0))`, {
    line: rowOfOtherSheet(rowId(id), FIRST, count, context, "fixed"),
    keys: rowOfOtherSheet(rowId("key"), FIRST, count, context, "fixed"),
    ...meanings,
  });
}
