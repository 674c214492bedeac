import type { Tree } from "../../formula/tree";
import { breaks } from "../../scenarios/curve-sheet";
import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST, HEADER_ROW, ID, UNIT } from "../grid";
import { pointColumns, type PointColumn } from "./point-columns";

/** The columns of Points stand beside the labels of its rows. */
export const POINT_FIRST = UNIT + 1;
export const START = "BE.start";
export const pointId = (number: number) => `BE.point.${number}`;

/** Two for each interval between neighbouring breaks; the range starts and ends alike for all approaches. */
export function pointCount(scenario: Scenario, curves: Curves): number {
  const bends = breaks(scenario, curves).length - ENDS;
  const most = bends * scenario.approaches.length + 1;
  return 2 * Math.min(curves.intervals ?? most, most);
}
const ENDS = 2;

/** The cells that the words of a column's formula stand for. */
export function pointMeaning(
  columns: readonly PointColumn[],
  { approach }: PointColumn,
  scenario: Scenario,
  curves: Curves,
  context: RowContext,
): (word: string) => Tree | undefined {
  const { book, sheet } = context;
  return (word) => {
    const [above, name] = word.startsWith("above_") ? [-1, word.slice(6)] : [0, word];
    const at = columns.findIndex(({ id }) => id === name);
    if (at >= 0) return cell("", "", offset(above), fixed(POINT_FIRST + at));
    if (word === "ids") return idsToHere(placeOf(book, START).row);
    if (word === "breaks") return breaksArea(scenario, curves, context);
    if (word.startsWith("label_")) return approachLabel(word.slice(6), scenario, context);
    const place = placeOf(book, word);
    return cell(place.sheet, sheet, fixed(place.row), fixed(column(approach, scenario)));
  };
}

const column = (approach: string | undefined, { approaches }: Scenario): number =>
  FIRST + approaches.findIndex(({ id }) => id === approach);

/** The ids from the first row of points to the formula's own. */
function idsToHere(first: number): Tree {
  const from = { row: fixed(first), column: fixed(ID) };
  return area("", "", from, { row: offset(0), column: fixed(ID) });
}

/** All breaks of all approaches, one block on Curves. */
function breaksArea(scenario: Scenario, curves: Curves, { book, sheet }: RowContext): Tree {
  const from = placeOf(book, "BE.from");
  const last = placeOf(book, breaks(scenario, curves).at(-1)?.id ?? "");
  return area(
    from.sheet,
    sheet,
    { row: fixed(from.row), column: fixed(FIRST) },
    { row: fixed(last.row), column: fixed(FIRST + scenario.approaches.length - 1) },
  );
}

/** As many cells of a column of Points as there are points, from the start of the range (0) or the first point (1). */
export function pointArea(
  column: string,
  from: number,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const { sheet: points, row } = placeOf(book, START);
  const at = POINT_FIRST + pointColumns(scenario, curves).findIndex(({ id }) => id === column);
  const end = row + pointCount(scenario, curves) - 1;
  return area(
    points,
    sheet,
    { row: fixed(row + from), column: fixed(at) },
    { row: fixed(end + from), column: fixed(at) },
  );
}

/** A column of Points at the last point, which is the end of the range unless there are more breaks than rows. */
export function lastPoint(
  column: string,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const { sheet: points, row } = placeOf(book, pointId(pointCount(scenario, curves)));
  const at = POINT_FIRST + pointColumns(scenario, curves).findIndex(({ id }) => id === column);
  return cell(points, sheet, fixed(row), fixed(at));
}

/** Neighbouring columns of Points whose ids begin alike, over all points. */
export function pointBlock(
  prefix: string,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const columns = pointColumns(scenario, curves);
  const first = columns.findIndex(({ id }) => id.startsWith(prefix));
  const count = columns.filter(({ id }) => id.startsWith(prefix)).length;
  const { sheet: points, row } = placeOf(book, pointId(1));
  const end = row + pointCount(scenario, curves) - 1;
  return area(
    points,
    sheet,
    { row: fixed(row), column: fixed(POINT_FIRST + first) },
    { row: fixed(end), column: fixed(POINT_FIRST + first + count - 1) },
  );
}

/** The approach's name above its column on Curves. */
export function approachLabel(
  approach: string,
  scenario: Scenario,
  { book, sheet }: RowContext,
): Tree {
  const { sheet: curves } = placeOf(book, "BE.from");
  return cell(curves, sheet, fixed(HEADER_ROW), fixed(column(approach, scenario)));
}
