import type { CaseOverride } from "../../scenarios/named-case";
import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { compute, write, type DraftCell, type RowContext, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { dataStyle, figureStyle, styles } from "../styles";
import { isPerApproach } from "./assumptions-sheet";
import type { CaseColumn } from "./case-columns";
import { caseHeaderId } from "./case-references";
import { caseWords, sharedCell } from "./global-inputs";
import { overrideIn, overrideNumbers } from "./override-rows";

/** Pairs of rows: the input that a case sets, and the value that it has there. */
export function overrideRows(
  scenario: Scenario,
  columns: readonly CaseColumn[],
): readonly RowDraft[] {
  return overrideNumbers(scenario).flatMap((number) => {
    const settings = columns.map(({ one }) => overrideIn(one, number, scenario));
    return [idRow(number, settings), valueRow(number, settings, scenario)];
  });
}

type Settings = readonly (CaseOverride | undefined)[];

function idRow(number: number, settings: Settings): RowDraft {
  const id = caseHeaderId(`set_${number}`);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({ id, label: `Input ${number} set`, unit: "selector" }),
      ...settings.map((setting, i) => write(FIRST + i, setting?.input ?? "", styles.mutedRight)),
    ],
  };
}

function valueRow(number: number, settings: Settings, scenario: Scenario): RowDraft {
  const id = caseHeaderId(`set_${number}_value`);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels({ id, label: `Value of input ${number}`, unit: "as the input" }),
      ...settings.flatMap((setting, i) =>
        setting ? [valueCell(setting, i, settings, scenario, context)] : [],
      ),
    ],
  };
}

/** One of the input's own values on Assumptions, or a number: typed once, then read from where it was. */
function valueCell(
  setting: CaseOverride,
  index: number,
  settings: Settings,
  { inputs, approaches }: Scenario,
  context: RowContext,
): DraftCell {
  const { at, value } = setting;
  const column = FIRST + index;
  const input = inputs.find(({ id }) => id === setting.input);
  const format = overrideFormat(input);
  const style = figureStyle("calc", format);
  if (input && at) {
    return compute(
      column,
      onAssumptions(input, at, index % approaches.length, approaches.length, context),
      style,
    );
  }
  const first = settings.findIndex(
    (other) => other?.input === setting.input && other.value === value,
  );
  return first === index
    ? write(column, value ?? 0, dataStyle(format))
    : compute(column, cell("", "", fixed(context.row), fixed(FIRST + first)), style);
}

/** A row of many units has no currency of its own: money is a plain number in it. */
export function overrideFormat(input: Input | undefined): string {
  const format = input?.format ?? "decimal";
  return numberFormats[format === "money" ? "whole" : format];
}

function onAssumptions(
  input: Input,
  at: NonNullable<CaseOverride["at"]>,
  approach: number,
  approaches: number,
  { book, sheet }: RowContext,
) {
  const place = placeOf(book, input.id);
  if (!isPerApproach(input)) return sharedCell(place, at, sheet);
  const column = FIRST + caseWords.indexOf(at) * approaches + approach;
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}
