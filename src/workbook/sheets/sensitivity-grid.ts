import type { Input, Line, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { lineOf } from "../cone";
import { compute, computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { caseFigure } from "./case-figure";
import { caseRowId, gridValue, volumes } from "./case-columns";
import { caseHeaderId } from "./case-references";
import { overrideFormat } from "./case-overrides";
import { overridePair } from "./override-pairs";
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

const VOLUMES = "SEN.grid_volume";
/** The grid's own value stands before what it comes to. */
const FIRST_VOLUME = SENSITIVITY_FIRST + 1;

interface Grid {
  readonly scenario: Scenario;
  readonly total: Line;
  readonly input: Input;
  /** The numbers of the values, from 1 on. */
  readonly numbers: readonly number[];
}

/** The total by volume and by another input; with several approaches, what the cheapest alternative saves. */
export function gridRows(scenario: Scenario): readonly RowDraft[] {
  const axis = scenario.sensitivity?.two_way;
  const input = scenario.inputs.find(({ id }) => id === axis?.input);
  if (!axis || !input) return [];
  const grid: Grid = {
    scenario,
    input,
    total: lineOf(scenario, scenario.roles.total),
    numbers: axis.values.map((_, i) => i + 1),
  };
  return [
    tableHead(`Two ways: the volume and ${input.label}`, [
      "Value",
      ...volumes.map((word) => `Volume ${word}`),
    ]),
    keyRow(VOLUMES, "Volume of the case", ["", ...volumes.map((word) => `volume_${word}`)]),
    ...scenario.approaches.flatMap(({ id, label }) => [
      row(write(ID, `${grid.total.label}: ${label}`, styles.section)),
      ...grid.numbers.map((number) => totalRow(grid, number, id, label)),
    ]),
    ...(scenario.approaches.length > 1 ? savingRows(grid) : []),
  ];
}

const gridRowId = (number: number, approach: string) => `SEN.${gridValue(number)}.${approach}`;

function totalRow(grid: Grid, number: number, approach: string, label: string): RowDraft {
  const { scenario, total, input } = grid;
  const words = {
    id: gridRowId(number, approach),
    label: `${label}: at value ${number}`,
    unit: unitWords(total.unit, total.format),
    key: `${gridValue(number)}.${approach}`,
  };
  const value = figureStyle("output", overrideFormat(input));
  return figureRow(words, (context) => {
    const inCase = (rowId: string) =>
      caseFigure(rowId, 'volume&"."&key', scenario, context, {
        volume: keyAbove(VOLUMES, context),
        key: rowKey,
      });
    const valueRow = caseHeaderId(`set_${overridePair(scenario, input.id)}_value`);
    const first = caseFigure(valueRow, 'volume&"."&key', scenario, context, {
      volume: cell("", "", fixed(placeOf(context.book, VOLUMES).row), fixed(FIRST_VOLUME)),
      key: rowKey,
    });
    return [
      compute(SENSITIVITY_FIRST, first, value),
      ...acrossVolumes(inCase(caseRowId(total.id)), total),
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

function savingRows({ scenario, total, numbers, input }: Grid): readonly RowDraft[] {
  const title = "Baseline less the cheapest alternative";
  return [
    row(write(ID, `${title}, by volume and ${input.label}`, styles.section)),
    ...numbers.map((number) => {
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
