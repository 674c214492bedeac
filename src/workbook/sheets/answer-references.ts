import type { Tree } from "../../formula/tree";
import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST, ID, UNIT } from "../grid";
import { answerColumns, type AnswerColumn } from "./answer-columns";
import { curvePairs, type CurvePair } from "./curve-pairs";
import { pointArea } from "./point-references";

/** The columns of Break-even stand beside the labels of its rows. */
export const ANSWER_FIRST = UNIT + 1;
/** The row that names the pair. */
export const pairId = ({ id }: CurvePair) => `BE.${id}`;
export const answerId = ({ id }: CurvePair, number: number) => `BE.${id}.${number}`;

/** The cells that the words of an answer's formula stand for. */
export function answerMeaning(
  { id, one, other }: CurvePair,
  scenario: Scenario,
  curves: Curves,
  context: RowContext,
): (word: string) => Tree | undefined {
  const columns = answerColumns(scenario, curves);
  const points = (name: string, from: number) => pointArea(name, from, scenario, curves, context);
  const limit = (approach: string) => curveCell("BE.limit", approach, scenario, context);
  const known: Readonly<Record<string, () => Tree>> = {
    ids: () => idsToHere(placeOf(context.book, `BE.${id}.1`).row),
    crossovers: () => points(`crossover_${id}`, 1),
    costs: () => points(`there_${id}_${one.id}`, 1),
    cheaper: () => points(`cheaper_${id}`, 1),
    cheaper_before: () => points(`cheaper_${id}`, 0),
    range_end: () => curveCell("BE.to", one.id, scenario, context),
    limit_one: () => limit(one.id),
    limit_other: () => limit(other.id),
  };
  const own = ownAnswer(columns);
  return (word) => own(word) ?? known[word]?.();
}

/** The cells of an answer's own row, by the ids of their columns. */
export const ownAnswer =
  (columns: readonly AnswerColumn[]) =>
  (word: string): Tree | undefined => {
    const at = columns.findIndex(({ id }) => id === word);
    return at < 0 ? undefined : cell("", "", offset(0), fixed(ANSWER_FIRST + at));
  };

function idsToHere(first: number): Tree {
  const from = { row: fixed(first), column: fixed(ID) };
  return area("", "", from, { row: offset(0), column: fixed(ID) });
}

/** A column of one answer. */
export function answerCell(
  pair: CurvePair,
  number: number,
  name: string,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const place = placeOf(book, answerId(pair, number));
  const at = answerColumns(scenario, curves).findIndex(({ id }) => id === name);
  return cell(place.sheet, sheet, fixed(place.row), fixed(ANSWER_FIRST + at));
}

/** A column of Break-even over the answers of all pairs; the rows that name the pairs are blank. */
export function answerColumn(
  name: string,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const pairs = curvePairs(scenario, curves);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) throw new Error("curves of one approach have nothing to be compared with");
  const [top, bottom] = [
    placeOf(book, answerId(first, 1)),
    placeOf(book, answerId(last, curves.answers)),
  ];
  const at = fixed(
    ANSWER_FIRST + answerColumns(scenario, curves).findIndex(({ id }) => id === name),
  );
  return area(
    top.sheet,
    sheet,
    { row: fixed(top.row), column: at },
    { row: fixed(bottom.row), column: at },
  );
}

/** A row of Curves for one approach. */
export function curveCell(
  id: string,
  approach: string,
  { approaches }: Scenario,
  { book, sheet }: RowContext,
): Tree {
  const place = placeOf(book, id);
  const column = FIRST + approaches.findIndex((each) => each.id === approach);
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}
