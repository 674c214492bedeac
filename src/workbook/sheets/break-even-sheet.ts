import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { blank, compute, highlighted, row, write, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST_ROW, ID } from "../grid";
import type { PaleWhen } from "../highlights";
import { numberFormats } from "../number-formats";
import { LEGIBLE_ROWS } from "../paper";
import { headerLabels, rowLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { answerColumns, type AnswerColumn } from "./answer-columns";
import { ANSWER_FIRST, answerId, answerMeaning, ownAnswer, pairId } from "./answer-references";
import { breakEvenChart } from "./break-even-chart";
import { curvePairs, type CurvePair } from "./curve-pairs";

const CHART_ROWS = 26;

/** Break-even: the volumes at which the cheaper one of two approaches changes, and the curves as a picture. */
export function breakEvenSheet({ scenario }: Blueprint, curves: Curves): SheetDraft {
  const columns = answerColumns(scenario, curves);
  const width = ANSWER_FIRST + columns.length;
  const pale = paleRows(columns);
  const rows = [
    ...sheetTop(
      "Break-even",
      "The volumes at which another approach becomes the cheaper one. Rows without a crossover of their own repeat the last one; the chart draws no mark at -1.",
    ),
    header(columns),
    ...curvePairs(scenario, curves).flatMap((pair) => pairRows(pair, scenario, curves, pale)),
    blank,
  ];
  const all = [...rows, ...Array<RowDraft>(CHART_ROWS).fill(blank)];
  return {
    id: "break_even",
    name: "Break-even",
    class: "calc",
    rows: all,
    columnWidths: [
      30,
      42,
      15,
      ...columns.map(({ format }) => (format === "text" ? nameWidth(scenario) : 15)),
    ],
    freeze: { rows: FIRST_ROW, columns: 2 },
    charts: (book) => [
      breakEvenChart(scenario, curves, book, {
        ...{ row: rows.length, column: ID, rows: CHART_ROWS, columns: width },
      }),
    ],
    print: {
      orientation: "landscape",
      columns: width,
      repeatRows: 1,
      onePage: all.length <= LEGIBLE_ROWS,
    },
  };
}

/** What has nothing to say: a crossover that is none, and all of a row after the one that says that there is none. */
interface PaleRows {
  readonly place: PaleWhen;
  readonly row: PaleWhen;
}
const PLACE = ["volume", "point", "cost", "mark"];

function paleRows(columns: readonly AnswerColumn[]): PaleRows {
  const pale = (when: string) => ({ pale: formulaOf(when, ownAnswer(columns)) });
  return { place: pale("number>found"), row: pale("number>MAX(found,1)") };
}

/** Wide enough for the name of an approach, which is computed here. */
const nameWidth = ({ approaches }: Scenario): number =>
  Math.max(18, ...approaches.map(({ label }) => label.length + 3));

function header(columns: readonly AnswerColumn[]): RowDraft {
  return row(
    ...headerLabels("Id", "Crossover", "Unit"),
    ...columns.map(({ header: text }, i) => write(ANSWER_FIRST + i, text, styles.headerRight)),
  );
}

function pairRows(
  pair: CurvePair,
  scenario: Scenario,
  curves: Curves,
  pale: PaleRows,
): readonly RowDraft[] {
  return [
    {
      id: pairId(pair),
      at: { column: ID, per: "single" },
      cells: () => [write(ID, pair.label, styles.section)],
    },
    ...Array.from({ length: curves.answers }, (_, i) =>
      answerRow(pair, i + 1, scenario, curves, pale),
    ),
  ];
}

function answerRow(
  pair: CurvePair,
  number: number,
  scenario: Scenario,
  curves: Curves,
  pale: PaleRows,
): RowDraft {
  const id = answerId(pair, number);
  return {
    id,
    at: { column: ANSWER_FIRST, per: "single" },
    cells: (context) => [
      ...rowLabels({
        id,
        label: `${pair.label}: crossover ${number}`,
        unit: unitWords(`${scenario.currency}/month`),
      }).map((label) => highlighted(label, pale.row)),
      ...answerColumns(scenario, curves).map(({ id: name, formula, format }, i) =>
        highlighted(
          compute(
            ANSWER_FIRST + i,
            formulaOf(formula, answerMeaning(pair, scenario, curves, context)),
            figureStyle("calc", format === "text" ? "General" : numberFormats[format]),
          ),
          name === "beyond" ? "alert" : PLACE.includes(name) ? pale.place : pale.row,
        ),
      ),
    ],
  };
}
