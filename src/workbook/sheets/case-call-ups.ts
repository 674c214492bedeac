import type { Input } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, SOURCE } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowLabels } from "../row-labels";
import { isPerApproach } from "./assumptions-sheet";
import { caseRowId, cases } from "./case-columns";
import { caseHeaderCell, rowOfOtherSheet } from "./case-references";
import { caseWords, globalColumns } from "./global-inputs";

/** One formula for all: the overriding value where this input is the overridden one, else the case's own column. */
export function callUpRows(blueprint: Blueprint, needed: ReadonlySet<string>): readonly RowDraft[] {
  const { inputs, approaches } = blueprint.scenario;
  const count = cases.length * approaches.length;
  return inputs
    .filter(({ id }) => needed.has(id))
    .map((input) => ({
      id: caseRowId(input.id),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const each = isPerApproach(input);
        const block = each
          ? rowOfOtherSheet(input.id, FIRST, caseWords.length * approaches.length, context)
          : rowOfOtherSheet(input.id, globalColumns.live, caseWords.length, context);
        const tree = formulaOf("IF(override=own,value,INDEX(block,column))", {
          override: caseHeaderCell("override", context),
          value: caseHeaderCell("override_value", context),
          own: cell("", "", offset(0), fixed(SOURCE)),
          block,
          column: caseHeaderCell(each ? "column_each" : "column", context),
        });
        return [...inputLabels(input), ...computeAcross(FIRST, count, tree, callUpStyle(input))];
      },
    }));
}

function inputLabels({ id, label, unit, format }: Input) {
  return rowLabels({
    id: caseRowId(id),
    label: `Input: ${label}`,
    unit: unitWords(unit, format),
    basis: "overridden, or read by column",
    source: id,
  });
}

function callUpStyle({ choices, format }: Input) {
  return figureStyle("calc", choices ? "General" : numberFormats[format]);
}
