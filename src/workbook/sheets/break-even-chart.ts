import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import { volumeInput } from "../../scenarios/volume-input";
import { placeOf, type AddressBook } from "../address-book";
import { FIRST, HEADER_ROW } from "../grid";
import type { Area, ChartPlan, ChartSeries, SheetArea } from "../plan";
import { unitWords } from "../unit-words";
import { answerColumns } from "./answer-columns";
import { ANSWER_FIRST, answerId, pairId } from "./answer-references";
import { curvePairs, type CurvePair } from "./curve-pairs";
import { pointColumns } from "./point-columns";
import { POINT_FIRST, pointCount, pointId } from "./point-references";
import { BREAK_EVEN_TITLE } from "./summary-break-even";

/** Crossovers, by pair; the approaches have their own colours. */
const MARKERS = ["000000", "C00000", "7030A0", "548235", "BF9000"];

/** The curves as lines, the crossovers of each pair as marks on them. */
export function breakEvenChart(
  scenario: Scenario,
  curves: Curves,
  book: AddressBook,
  anchor: Area,
): ChartPlan {
  const { approaches, currency } = scenario;
  const volume = volumeInput(scenario);
  const title = placeOf(book, BREAK_EVEN_TITLE);
  return {
    name: "Break-even",
    kind: "scatter",
    title: { sheet: title.sheet, row: title.row, column: title.column },
    altText: `Lines: cost of a month over the volume for ${approaches.map(({ label }) => label).join(", ")}; marks where two of them cost the same.`,
    anchor,
    categories: pointArea("volume", scenario, curves, book),
    series: [
      ...approaches.map(({ id, color }, i): ChartSeries => ({
        name: { sheet: placeOf(book, "BE.from").sheet, row: HEADER_ROW, column: FIRST + i },
        values: pointArea(`cost_${id}`, scenario, curves, book),
        color,
        look: "line",
      })),
      ...curvePairs(scenario, curves).map((pair, i) =>
        marks(pair, MARKERS[i % MARKERS.length] ?? "", scenario, curves, book),
      ),
    ],
    categoryAxisTitle: `${volume?.label ?? ""} (${unitWords(volume?.unit ?? "")})`,
    valueAxisTitle: `${currency} per month`,
    valueFormat: "#,##0",
    valuesFromZero: true,
  };
}

function marks(
  pair: CurvePair,
  color: string,
  scenario: Scenario,
  curves: Curves,
  book: AddressBook,
): ChartSeries {
  const first = placeOf(book, answerId(pair, 1));
  const columns = answerColumns(scenario, curves);
  const down = (name: string): SheetArea => ({
    ...{ sheet: first.sheet, row: first.row, rows: curves.answers, columns: 1 },
    column: ANSWER_FIRST + columns.findIndex(({ id }) => id === name),
  });
  const named = placeOf(book, pairId(pair));
  return {
    name: { sheet: named.sheet, row: named.row, column: named.column },
    values: down("mark"),
    along: down("volume"),
    color,
    look: "marks",
  };
}

function pointArea(
  column: string,
  scenario: Scenario,
  curves: Curves,
  book: AddressBook,
): SheetArea {
  const { sheet, row } = placeOf(book, pointId(1));
  return {
    ...{ sheet, row, rows: pointCount(scenario, curves), columns: 1 },
    column: POINT_FIRST + pointColumns(scenario, curves).findIndex(({ id }) => id === column),
  };
}
