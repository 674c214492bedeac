import type { Tree } from "../../formula/tree";
import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle, palette, styles } from "../styles";
import { answerColumns } from "./answer-columns";
import { ANSWER_FIRST, answerId, pairId } from "./answer-references";
import { curvePairs, type CurvePair } from "./curve-pairs";
import { SUMMARY_FIRST } from "./summary-figures";

/** The sentence that says where the approaches cost the same; the title of the curves' chart, too. */
export const BREAK_EVEN_TITLE = "SUM.break_even";

export function breakEvenSentence({ scenario }: Blueprint): readonly RowDraft[] {
  const { curves } = scenario;
  if (!curves) return [];
  const words = curvePairs(scenario, curves).map((_, i) => `words_${i}`);
  return [
    {
      id: BREAK_EVEN_TITLE,
      at: { column: ID, per: "single" },
      cells: (context) => [
        compute(
          ID,
          formulaOf(`volume&" at equal cost: "&${words.join('&"; "&')}`, (word) =>
            word === "volume"
              ? volumeLabel(scenario, context)
              : fragment(Number(word.slice("words_".length)), "words", scenario, curves, context),
          ),
          { ...styles.text, role: "output", color: palette.ink },
        ),
      ],
    },
  ];
}

/** How the input of the volume is called on Assumptions. */
function volumeLabel({ roles }: Scenario, { book, sheet }: RowContext): Tree {
  const { sheet: assumptions, row } = placeOf(book, roles.volume);
  return cell(assumptions, sheet, fixed(row), fixed(LABEL));
}

const kinds = ["found", "first", "words"] as const;
type Kind = (typeof kinds)[number];
const labels: Readonly<Record<Kind, string>> = {
  found: "number of crossovers",
  first: "first crossover, in words",
  words: "in words",
};
const formulas: Readonly<Record<Kind, string>> = {
  found: "answer_found",
  first: "FIXED(answer_volume,0)",
  words:
    'pair&IF(found=0," nowhere in the range"," at "&first)&IF(found>1," (first of "&found&")","")',
};
const fragmentId = ({ id }: CurvePair, kind: Kind) => `SUM.text.break_even.${id}.${kind}`;

/** What the sentence is made of, below the page. */
export function breakEvenFragments({ scenario }: Blueprint): readonly RowDraft[] {
  const { curves } = scenario;
  if (!curves) return [];
  return curvePairs(scenario, curves).flatMap((pair, i) =>
    kinds.map((kind) => fragmentRow(pair, i, kind, scenario, curves)),
  );
}

function fragmentRow(
  pair: CurvePair,
  index: number,
  kind: Kind,
  scenario: Scenario,
  curves: Curves,
): RowDraft {
  const id = fragmentId(pair, kind);
  const number = kind === "found";
  const style = figureStyle("output", number ? numberFormats.year : "General", {
    color: palette.ink,
    ...(number ? {} : { align: "left" as const }),
  });
  return {
    id,
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => [
      ...rowLabels({
        id,
        label: `${pair.label}: ${labels[kind]}`,
        unit: number ? "number" : "text",
      }),
      compute(
        SUMMARY_FIRST,
        formulaOf(formulas[kind], (word) =>
          word === "pair" || word.startsWith("answer_")
            ? answer(word, pair, scenario, curves, context)
            : fragment(index, word as Kind, scenario, curves, context),
        ),
        style,
      ),
    ],
  };
}

function fragment(
  index: number,
  kind: Kind,
  scenario: Scenario,
  curves: Curves,
  { book }: RowContext,
): Tree {
  const pair = curvePairs(scenario, curves)[index];
  const id = pair ? fragmentId(pair, kind) : "";
  return cell("", "", fixed(placeOf(book, id).row), fixed(SUMMARY_FIRST));
}

/** The pair's name on Break-even, or a column of its first crossover. */
function answer(
  word: string,
  pair: CurvePair,
  scenario: Scenario,
  curves: Curves,
  { book, sheet }: RowContext,
): Tree {
  const place = placeOf(book, word === "pair" ? pairId(pair) : answerId(pair, 1));
  const at = answerColumns(scenario, curves).findIndex(({ id }) => word === `answer_${id}`);
  return cell(place.sheet, sheet, fixed(place.row), fixed(at < 0 ? ID : ANSWER_FIRST + at));
}
