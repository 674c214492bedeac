import type { CaseOverride } from "../../scenarios/named-case";
import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { compute, write, type DraftCell, type RowContext, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { dataStyle, figureStyle, styles } from "../styles";
import { isPerApproach } from "./assumptions-sheet";
import { caseRowId, type CaseColumn } from "./case-columns";
import { caseWords, sharedCell } from "./global-inputs";
import { overrideIn, overridePairs } from "./override-pairs";

/** Pairs of rows: the input that a case sets, and the value that it has there. */
export function overrideRows(
  scenario: Scenario,
  columns: readonly CaseColumn[],
): readonly RowDraft[] {
  return overridePairs(scenario).flatMap((number) => {
    const overrides = columns.map(({ one }) => overrideIn(one, number, scenario));
    return [idRow(number, overrides), valueRow(number, overrides, scenario)];
  });
}

type Overrides = readonly (CaseOverride | undefined)[];

function idRow(number: number, overrides: Overrides): RowDraft {
  const id = caseRowId(`set_${number}`);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({ id, label: `Input ${number} set`, unit: "selector" }),
      ...overrides.map((override, i) => write(FIRST + i, override?.input ?? "", styles.mutedRight)),
    ],
  };
}

function valueRow(number: number, overrides: Overrides, scenario: Scenario): RowDraft {
  const id = caseRowId(`set_${number}_value`);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels({ id, label: `Value of input ${number}`, unit: "as the input" }),
      ...overrides.flatMap((override, i) =>
        override ? [valueCell(override, i, overrides, scenario, context)] : [],
      ),
    ],
  };
}

/** One of the input's own values on Assumptions, or a number: typed once, then read from where it was. */
function valueCell(
  override: CaseOverride,
  index: number,
  overrides: Overrides,
  { inputs, approaches }: Scenario,
  context: RowContext,
): DraftCell {
  const { at, value } = override;
  const column = FIRST + index;
  const input = inputs.find(({ id }) => id === override.input);
  const format = overrideFormat(input);
  const style = figureStyle("calc", format);
  if (input && at) {
    return compute(
      column,
      onAssumptions(input, at, index % approaches.length, approaches.length, context),
      style,
    );
  }
  const first = overrides.findIndex(
    (other) => other?.input === override.input && other.value === value,
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
