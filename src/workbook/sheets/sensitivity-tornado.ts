import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import { lineOf } from "../cone";
import { compute, computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { caseFigure } from "./case-figure";
import { casesTable } from "./case-columns";
import type { CaseTable } from "./case-table";
import { lessCheapestAlternative } from "./less-cheapest-alternative";
import {
  figureRow,
  keyAbove,
  keyRow,
  rowKey,
  SENSITIVITY_FIRST,
  tableHead,
} from "./sensitivity-rows";
import { endsVariations, type Variation } from "./variations";

const ENDS = "SEN.end";
const APPROACHES = "SEN.end_approach";
export const BASE_ROW = "SEN.base";
export const movedId = (input: string) => `SEN.moved.${input}`;

/** Where the table of moved inputs has its measure at each end, and its swing. */
export function tornadoColumns({ approaches }: Scenario) {
  const group = approaches.length > 1 ? approaches.length + 1 : 1;
  return {
    low: SENSITIVITY_FIRST + group - 1,
    high: SENSITIVITY_FIRST + 2 * group - 1,
    swing: SENSITIVITY_FIRST + 2 * group,
  };
}

/** Each input alone at its low and at its high: the totals, what is measured of them, how far it swings. */
export function movedRows(scenario: Scenario): readonly RowDraft[] {
  const { approaches } = scenario;
  const variations = endsVariations(scenario);
  if (variations.length === 0) return [];
  const labels = approaches.map(({ label }) => label);
  const measured = approaches.length > 1 ? [...labels, "Saving"] : labels;
  const ids = approaches.map(({ id }) => id);
  const both = <Each>(each: (end: "low" | "high") => readonly Each[]) => [
    ...each("low"),
    ...each("high"),
  ];
  const padded = approaches.length > 1 ? [...ids, ""] : ids;
  return [
    tableHead("Each input alone at its low and at its high, all others at base", [
      ...both((end) => measured.map((label) => `${label}, ${end}`)),
      "Swing",
    ]),
    keyRow(
      ENDS,
      "Which end of its range",
      both((end) => padded.map((id) => (id === "" ? "" : end))),
    ),
    keyRow(
      APPROACHES,
      "Approach of the column",
      both(() => padded),
    ),
    baseRow(scenario),
    ...variations.map((variation) => movedRow(variation, scenario)),
  ];
}

/** What the ends are measured from: all inputs at their base. */
function baseRow(scenario: Scenario): RowDraft {
  const total = lineOf(scenario, scenario.roles.total);
  const words = {
    id: BASE_ROW,
    label: "All inputs at base",
    unit: unitWords(total.unit, total.format),
    key: "base",
  };
  return figureRow(words, (context) =>
    group(SENSITIVITY_FIRST, rowKey, casesTable(scenario), scenario, context),
  );
}

function movedRow(variation: Variation, scenario: Scenario): RowDraft {
  const total = lineOf(scenario, scenario.roles.total);
  const { id, label } = variation.input;
  const { low, high, swing } = tornadoColumns(scenario);
  const unit = unitWords(total.unit, total.format);
  return figureRow({ id: movedId(id), label, unit, key: id }, (context) => [
    ...[SENSITIVITY_FIRST, low + 1].flatMap((first) =>
      group(first, keyAbove(ENDS, context), variation, scenario, context),
    ),
    compute(
      swing,
      formulaOf("ABS(high-low)", { low: ownCell(low), high: ownCell(high) }),
      figureStyle("output", numberFormats[total.format]),
    ),
  ]);
}

/** The totals of all approaches side by side, and what the cheapest alternative saves. */
function group(
  first: number,
  inCase: Tree,
  table: CaseTable,
  scenario: Scenario,
  context: RowContext,
) {
  const { approaches, roles } = scenario;
  const { id, format } = lineOf(scenario, roles.total);
  const style = figureStyle("output", numberFormats[format]);
  const approach = keyAbove(APPROACHES, context);
  const total = caseFigure(id, { case: inCase, approach }, table, context);
  const cells = approaches.map((_, i) => cell("", "", offset(0), offset(i - approaches.length)));
  return [
    ...computeAcross(first, approaches.length, total, style),
    ...(approaches.length > 1
      ? [
          compute(first + approaches.length, lessCheapestAlternative(cells, scenario), {
            ...style,
            bold: true,
          }),
        ]
      : []),
  ];
}

const ownCell = (column: number) => cell("", "", offset(0), fixed(column));
