import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, SOURCE } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowLabels } from "../row-labels";
import { isPerApproach } from "./assumptions-sheet";
import { caseRowId, casesOf } from "./case-columns";
import { caseHeaderCell, rowOfOtherSheet, type CaseHeaderRow } from "./case-references";
import { settingNumbers } from "./case-settings";
import type { CaseSpan } from "./case-span";
import { caseWords, globalColumns } from "./global-inputs";

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
      ],
    }));
}

function callUp(input: Input, scenario: Scenario, context: RowContext): Tree {
  const set = (isSet(input, scenario) ? settingNumbers(scenario) : []).flatMap(
    (number) => [`set_${number}`, `set_${number}_value`] as const,
  );
  const index = "INDEX(block,column)";
  return formulaOf(set.length === 0 ? index : `SWITCH(own,${set.join()},${index})`, {
    own: cell("", "", offset(0), fixed(SOURCE)),
    block: ownValues(input, scenario, context),
    column: caseHeaderCell(columnRow(input, scenario), context),
    ...Object.fromEntries(set.map((name) => [name, caseHeaderCell(name, context)])),
  });
}

/** An input that no case sets needs no look at what the cases set. */
function isSet({ id }: Input, scenario: Scenario): boolean {
  return casesOf(scenario).some(({ set = [] }) => set.some(({ input }) => input === id));
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
