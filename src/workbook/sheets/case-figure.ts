import type { Tree } from "../../formula/tree";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { caseKey, type CaseAndApproach } from "./case-key";
import { rowOfOtherSheet } from "./case-references";
import type { CaseTable } from "./case-table";

/** The cell of a row of a table of cases in the column of a case and an approach. */
export function caseFigure(
  id: string,
  of: CaseAndApproach,
  { rowId, count }: CaseTable,
  context: RowContext,
): Tree {
  return formulaOf("INDEX(line,MATCH(key,keys,0))", {
    line: rowOfOtherSheet(rowId(id), FIRST, count, context, "fixed"),
    key: caseKey(of),
    keys: rowOfOtherSheet(rowId("key"), FIRST, count, context, "fixed"),
  });
}
