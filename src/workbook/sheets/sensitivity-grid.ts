import type { Approach, Input, Line, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { lineOf } from "../cone";
import { compute, computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { caseFigure } from "./case-figure";
import { volumes } from "./case-columns";
import { overrideFormat } from "./case-overrides";
import { lessCheapestAlternative } from "./less-cheapest-alternative";
import {
  figureAbove,
  figureRow,
  keyAbove,
  keyRow,
  rowKey,
  SENSITIVITY_FIRST,
  tableHead,
} from "./sensitivity-rows";
import { gridVariations, type Variation } from "./variations";

const VOLUMES = "SEN.grid_volume";
/** The grid's own value stands before what it comes to. */
const FIRST_VOLUME = SENSITIVITY_FIRST + 1;

/** The total by volume and by another input; with several approaches, what the cheapest alternative saves. */
export function gridRows(scenario: Scenario): readonly RowDraft[] {
  const variations = gridVariations(scenario);
  const [first] = variations;
  if (!first) return [];
  const total = lineOf(scenario, scenario.roles.total);
  return [
    tableHead(`Two ways: the volume and “${first.input.label}”`, [
      "Value",
      ...volumes.map((word) => `Volume ${word}`),
    ]),
    keyRow(VOLUMES, "Volume of the case", ["", ...volumes]),
    ...scenario.approaches.flatMap((approach) => [
      row(write(ID, `${total.label}: ${approach.label}`, styles.section)),
      ...variations.map((variation, i) => totalRow(variation, i + 1, approach, total)),
    ]),
    ...(scenario.approaches.length > 1 ? savingRows(scenario, total, first.input) : []),
  ];
}

const gridRowId = (number: number, approach: string) => `SEN.grid_${number}.${approach}`;

function totalRow(
  variation: Variation,
  number: number,
  { id: approach, label }: Approach,
  total: Line,
): RowDraft {
  const words = {
    id: gridRowId(number, approach),
    label: `${label}: at value ${number}`,
    unit: unitWords(total.unit, total.format),
    key: approach,
  };
  return figureRow(words, (context) => {
    const found = { case: keyAbove(VOLUMES, context), approach: rowKey };
    const value = placeOf(context.book, variation.rowId("value"));
    return [
      compute(
        SENSITIVITY_FIRST,
        cell(value.sheet, context.sheet, fixed(value.row), fixed(value.column)),
        figureStyle("output", overrideFormat(variation.input)),
      ),
      ...acrossVolumes(caseFigure(total.id, found, variation, context), total),
    ];
  });
}

function acrossVolumes(formula: ReturnType<typeof caseFigure>, { format }: Line) {
  return computeAcross(
    FIRST_VOLUME,
    volumes.length,
    formula,
    figureStyle("output", numberFormats[format]),
  );
}

function savingRows(scenario: Scenario, total: Line, input: Input): readonly RowDraft[] {
  const title = "Baseline less the cheapest alternative";
  return [
    row(write(ID, `${title}, by volume and ${input.label}`, styles.section)),
    ...gridVariations(scenario).map((_, i) => {
      const number = i + 1;
      const words = {
        id: `SEN.grid_saving.${number}`,
        label: `${title}: at value ${number}`,
        unit: unitWords(total.unit, total.format),
      };
      return figureRow(words, (context) => savingCells(number, scenario, total, input, context));
    }),
  ];
}

function savingCells(
  number: number,
  scenario: Scenario,
  total: Line,
  input: Input,
  context: RowContext,
) {
  const above = (approach: string) => figureAbove(gridRowId(number, approach), context);
  const totals = scenario.approaches.map(({ id }) => above(id));
  return [
    compute(
      SENSITIVITY_FIRST,
      above(scenario.baseline),
      figureStyle("output", overrideFormat(input)),
    ),
    ...acrossVolumes(lessCheapestAlternative(totals, scenario), total),
  ];
}
