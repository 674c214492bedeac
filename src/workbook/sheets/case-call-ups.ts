import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, SOURCE } from "../grid";
import { numberFormats } from "../number-formats";
import { rowCheckCells } from "../row-checks";
import { isPerApproach } from "./assumptions-sheet";
import { casesTable } from "./case-columns";
import { checkedRow, headerCell, headerRow, type CaseHeaderRow } from "./case-table";
import { inputLabels, inputStyleOf } from "./input-labels";
import { ownValues, valuesByWords } from "./input-values";
import { overridePair } from "./override-pairs";

/** One formula for all columns: the value that the case sets where it sets this input, else the case's own column. */
export function callUpRows(scenario: Scenario, inputs: readonly Input[]): readonly RowDraft[] {
  const table = casesTable(scenario);
  return inputs.map((input) => {
    const id = table.rowId(input.id);
    return {
      id,
      at: { column: FIRST, per: "approach" },
      cells: (context) => [
        ...inputLabels(id, input, "as the case sets it, or read by column"),
        ...computeAcross(FIRST, table.count, callUp(input, scenario, context), inputStyleOf(input)),
        ...(input.choices
          ? []
          : rowCheckCells(
              foundByWords(input, scenario, context),
              checkedRow(table, numberFormats[input.format]),
            )),
      ],
    };
  });
}

/** The second way: values are found by the words of the headers instead of by position. */
function foundByWords(input: Input, scenario: Scenario, context: RowContext): Tree {
  const table = casesTable(scenario);
  const row = (name: CaseHeaderRow) => headerRow(table, name, context);
  const words = row(input.id === scenario.roles.volume ? "volume" : "values");
  const found = valuesByWords(input, words, table, scenario, context);
  const number = overridePair(scenario, input.id);
  if (number === 0) return formulaOf("SUMPRODUCT(found)", { found });
  return formulaOf("SUMPRODUCT(found*(set<>own))+SUMIFS(values,set,own)", {
    found,
    own: cell("", "", offset(0), fixed(SOURCE)),
    set: row(`set_${number}`),
    values: row(`set_${number}_value`),
  });
}

function callUp(input: Input, scenario: Scenario, context: RowContext): Tree {
  const header = (name: CaseHeaderRow) => headerCell(casesTable(scenario), name, context);
  const read = {
    block: ownValues(input, scenario, context),
    column: header(columnRow(input, scenario)),
  };
  const number = overridePair(scenario, input.id);
  if (number === 0) return formulaOf("INDEX(block,column)", read);
  return formulaOf("IF(set=own,value,INDEX(block,column))", {
    ...read,
    own: cell("", "", offset(0), fixed(SOURCE)),
    set: header(`set_${number}`),
    value: header(`set_${number}_value`),
  });
}

function columnRow(input: Input, { roles }: Scenario): CaseHeaderRow {
  if (isPerApproach(input)) return "column_each";
  return input.id === roles.volume ? "column_volume" : "column";
}
