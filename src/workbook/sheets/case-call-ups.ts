import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW, SOURCE } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowCheckCells } from "../row-checks";
import { rowLabels } from "../row-labels";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { caseCheckedRow, caseRowId } from "./case-columns";
import {
  caseHeaderCell,
  caseHeaderRow,
  rowOfOtherSheet,
  type CaseHeaderRow,
} from "./case-references";
import type { CaseSpan } from "./case-span";
import { caseWords, globalColumns } from "./global-inputs";
import { overridePair } from "./override-pairs";

/** One formula for all columns: the value that the case sets where it sets this input, else the case's own column. */
export function callUpRows({ scenario }: Blueprint, span: CaseSpan): readonly RowDraft[] {
  return scenario.inputs
    .filter(({ id }) => span(id) > 0)
    .map((input) => ({
      id: caseRowId(input.id),
      at: { column: FIRST, per: "approach" },
      cells: (context) => [
        ...inputLabels(input),
        ...computeAcross(
          FIRST,
          span(input.id),
          callUp(input, scenario, context),
          callUpStyle(input),
        ),
        ...(input.choices
          ? []
          : rowCheckCells(
              foundByWords(input, scenario, span(input.id), context),
              caseCheckedRow(scenario, numberFormats[input.format]),
            )),
      ],
    }));
}

/** The second way: values are found by the words of the headers instead of by position. */
function foundByWords(input: Input, scenario: Scenario, count: number, context: RowContext): Tree {
  const row = (name: CaseHeaderRow) => caseHeaderRow(name, count, context);
  const words = row(input.id === scenario.roles.volume ? "volume" : "values");
  const found = isPerApproach(input)
    ? "SUMIFS(block,cases,words,ids,approaches)"
    : "SUMIFS(block,cases,words)";
  const meanings = {
    ...headersOf(input, scenario, context),
    block: ownValues(input, scenario, context),
    approaches: row("approach"),
    words,
    own: cell("", "", offset(0), fixed(SOURCE)),
  };
  const number = overridePair(scenario, input.id);
  if (number === 0) return formulaOf(`SUMPRODUCT(${found})`, meanings);
  return formulaOf(`SUMPRODUCT(${found}*(set<>own))+SUMIFS(values,set,own)`, {
    ...meanings,
    set: row(`set_${number}`),
    values: row(`set_${number}_value`),
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

function callUp(input: Input, scenario: Scenario, context: RowContext): Tree {
  const read = {
    block: ownValues(input, scenario, context),
    column: caseHeaderCell(columnRow(input, scenario), context),
  };
  const number = overridePair(scenario, input.id);
  if (number === 0) return formulaOf("INDEX(block,column)", read);
  return formulaOf("IF(set=own,value,INDEX(block,column))", {
    ...read,
    own: cell("", "", offset(0), fixed(SOURCE)),
    set: caseHeaderCell(`set_${number}`, context),
    value: caseHeaderCell(`set_${number}_value`, context),
  });
}

/** All values of an input on Assumptions. */
function ownValues(input: Input, { approaches }: Scenario, context: RowContext): Tree {
  return isPerApproach(input)
    ? rowOfOtherSheet(input.id, FIRST, caseWords.length * approaches.length, context)
    : rowOfOtherSheet(input.id, globalColumns.live, caseWords.length, context);
}

function columnRow(input: Input, { roles }: Scenario): CaseHeaderRow {
  if (isPerApproach(input)) return "column_each";
  return input.id === roles.volume ? "column_volume" : "column";
}

function inputLabels({ id, label, unit, format }: Input) {
  return rowLabels({
    id: caseRowId(id),
    label: `Input: ${label}`,
    unit: unitWords(unit, format),
    basis: "as the case sets it, or read by column",
    source: id,
  });
}

function callUpStyle({ choices, format }: Input) {
  return figureStyle("calc", choices ? "General" : numberFormats[format]);
}
