import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, fixed, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import { caseColumn, caseRowId } from "./case-columns";

/** Cells of other sheets as Checks refers to them: always fixed. */
export function rowsArea(
  firstId: string,
  lastId: string,
  from: number,
  count: number,
  { book, sheet }: RowContext,
): Tree {
  const first = placeOf(book, firstId);
  const last = placeOf(book, lastId);
  return area(
    first.sheet,
    sheet,
    { row: fixed(first.row), column: fixed(from) },
    { row: fixed(last.row), column: fixed(from + count - 1) },
  );
}

/** A line of a Calc sheet over all approaches. */
export function lineArea(id: string, { approaches }: Scenario, context: RowContext): Tree {
  return rowsArea(id, id, FIRST, approaches.length, context);
}

/** A line in one case, over all approaches. */
export function caseArea(
  id: string,
  caseId: string,
  scenario: Scenario,
  context: RowContext,
): Tree {
  const first = scenario.approaches[0]?.id ?? "";
  const from = caseColumn(scenario, caseId, first);
  return rowsArea(caseRowId(id), caseRowId(id), from, scenario.approaches.length, context);
}
