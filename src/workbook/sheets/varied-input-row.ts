import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { rowCheckCells, secondWay } from "../row-checks";
import { isPerApproach } from "./assumptions-sheet";
import { checkedRow, headerCell, headerRow } from "./case-table";
import { inputLabels, inputStyleOf } from "./input-labels";
import { ownValues, valuesByWords } from "./input-values";
import type { Variation } from "./variations";

/** The input that a variation moves. */
export function variedInputRow(scenario: Scenario, variation: Variation): RowDraft {
  const { input, value, count, rowId } = variation;
  const id = rowId(input.id);
  const ways = value === undefined ? endOfRange : number;
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const [formula, second] = ways(scenario, variation, context);
      return [
        ...inputLabels(id, input, "moved alone"),
        ...computeAcross(FIRST, count, formula, inputStyleOf(input)),
        ...rowCheckCells(second, checkedRow(variation, numberFormats[input.format])),
      ];
    },
  };
}

/** Its formula, and what the row adds up to a second way. */
type Ways = readonly [Tree, Tree | undefined];

/** Read by column on Assumptions, and found by its words there. */
function endOfRange(scenario: Scenario, variation: Variation, context: RowContext): Ways {
  const { input } = variation;
  const column = isPerApproach(input) ? "column_each" : "column";
  const words = headerRow(variation, "case", context);
  return [
    formulaOf("INDEX(block,column)", {
      block: ownValues(input, scenario, context),
      column: headerCell(variation, column, context),
    }),
    formulaOf("SUMPRODUCT(found)", {
      found: valuesByWords(input, words, variation, scenario, context),
    }),
  ];
}

function number(_scenario: Scenario, variation: Variation, { book }: RowContext): Ways {
  const { row, column } = placeOf(book, variation.rowId("value"));
  const value = cell("", "", fixed(row), fixed(column));
  return [value, secondWay(value, checkedRow(variation, ""))];
}
