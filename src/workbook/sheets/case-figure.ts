import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { caseColumns } from "./case-columns";
import { caseHeaderId, rowOfOtherSheet } from "./case-references";

/** The cell of a row of Cases in the column with a key: a case, a point, an approach. */
export function caseFigure(
  rowId: string,
  key: string,
  scenario: Scenario,
  context: RowContext,
  meanings: Readonly<Record<string, Tree>>,
): Tree {
  const columns = caseColumns(scenario).length;
  return formulaOf(`INDEX(line,MATCH(${key},keys,0))`, {
    line: rowOfOtherSheet(rowId, FIRST, columns, context, "fixed"),
    keys: rowOfOtherSheet(caseHeaderId("key"), FIRST, columns, context, "fixed"),
    ...meanings,
  });
}
