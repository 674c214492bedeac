import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { area, fixed, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { rowOfOtherSheet } from "./case-references";
import { headerRow, type CaseTable } from "./case-table";
import { caseWords, globalColumns } from "./global-inputs";

/** All values of an input on Assumptions. */
export function ownValues(input: Input, { approaches }: Scenario, context: RowContext): Tree {
  return isPerApproach(input)
    ? rowOfOtherSheet(input.id, FIRST, caseWords.length * approaches.length, context)
    : rowOfOtherSheet(input.id, globalColumns.live, caseWords.length, context);
}

/** An input's values under the words, and for inputs per approach under the ids, of a table's columns. */
export function valuesByWords(
  input: Input,
  words: Tree,
  table: CaseTable,
  scenario: Scenario,
  context: RowContext,
): Tree {
  const found = isPerApproach(input)
    ? "SUMIFS(block,cases,words,ids,approaches)"
    : "SUMIFS(block,cases,words)";
  return formulaOf(found, {
    ...headersOf(input, scenario, context),
    block: ownValues(input, scenario, context),
    approaches: headerRow(table, "approach", context),
    words,
  });
}

/** The words, and for inputs per approach the ids, above an input's values on Assumptions. */
function headersOf(input: Input, { approaches }: Scenario, { book, sheet }: RowContext) {
  const each = isPerApproach(input);
  const ids = placeOf(book, each ? APPROACH_HEADER : input.id);
  const from = fixed(each ? FIRST : globalColumns.live);
  const to = fixed(from.at + caseWords.length * (each ? approaches.length : 1) - 1);
  const row = (at: number): Tree =>
    area(ids.sheet, sheet, { row: fixed(at), column: from }, { row: fixed(at), column: to });
  return { cases: row(each ? ids.row - 1 : HEADER_ROW), ids: row(ids.row) };
}
