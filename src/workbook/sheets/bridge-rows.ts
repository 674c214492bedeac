import { oncePer } from "../../engine/once-per";
import { parseLine } from "../../formula/parse-line";
import type { Tree } from "../../formula/tree";
import { caseOf, caseOfStep, digitsId, oursId, stepIds } from "../../scenarios/bridge-ids";
import type { Bridge, FormatName, Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset, placeOf } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { compute, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, ID } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { rowLabels } from "../row-labels";
import { AMOUNT, bridgedRow, restRow } from "./bridge-sums";
import { caseColumn, caseRowId } from "./case-columns";

/** Beside a published figure stand the digits that it is rounded to. */
export const DIGITS = FIRST + 1;

/** A bridge shows differences that the sheets round away. */
const finer: Partial<Record<FormatName, FormatName>> = {
  money: "cents",
  percent: "fine_percent",
  multiple: "decimal",
};

/** Published, the steps from there, what they come to, ours, and what they leave unexplained: 0. */
export function bridgeRows({ scenario }: Blueprint, bridge: Bridge): readonly RowDraft[] {
  const format = numberFormats[finer[bridge.format] ?? bridge.format];
  const unit = unitWords(bridge.unit, bridge.format);
  const figure = (
    id: string,
    label: string,
    kind: string,
    formula: Formula,
    bold = false,
  ): RowDraft => ({
    id,
    at: AMOUNT,
    cells: (context) => [
      ...rowLabels({ id, label: `${bridge.label}: ${label}`, unit, basis: kind, total: bold }),
      compute(FIRST, formula(context), figureStyle("output", format, bold ? { bold: true } : {})),
    ],
  });
  const read = readerOf(scenario, bridge);
  return [
    row(write(ID, titleOf(scenario, bridge), styles.section)),
    figure(bridge.id, ...startWords(bridge), read(bridge.published, caseOfStep(bridge, 0))),
    ...bridge.steps.map((step, i) =>
      figure(
        stepIds(bridge)[i] ?? "",
        lowerFirst(step.reason),
        step.kind,
        stepFormula(bridge, i, read),
      ),
    ),
    ...(bridge.steps.length > 0 ? [bridgedRow(bridge, format)] : []),
    figure(oursId(bridge), "ours", "ours", read(bridge.ours, caseOf(bridge)), true),
    restRow(bridge, format),
  ];
}

function titleOf({ cases = [] }: Scenario, bridge: Bridge): string {
  const title = `${bridge.label}: ${bridge.from}`;
  const named = cases.find(({ id }) => id === bridge.case);
  return named ? `${title}; ours in the case “${named.label}”` : title;
}

/** What stands in the document, or what is worked out from what stands there. */
const startWords = ({ published }: Bridge): readonly [label: string, kind: string] =>
  parseLine(published).kind === "name"
    ? ["published", "published"]
    : ["from published figures", "derived"];

type Formula = (context: RowContext) => Tree;
/** A text's formula with inputs and lines of a case. */
type Reader = (text: string, caseId: string) => Formula;

const readerOf =
  (scenario: Scenario, bridge: Bridge): Reader =>
  (text, caseId) =>
  (context) =>
    bindLine(
      lineTree(text, "native"),
      inCase(caseId, scenario, bridge, context),
      scenario.baseline,
    );

/** The step's own amount; of one that leaves a basis, what ours is in the next case less what it is in that one. */
function stepFormula(bridge: Bridge, index: number, read: Reader): Formula {
  const { amount, case: left } = bridge.steps[index] ?? {};
  if (amount !== undefined) return read(amount, caseOfStep(bridge, index));
  return (context) =>
    formulaOf("next-left", {
      next: read(bridge.ours, caseOfStep(bridge, index + 1))(context),
      left: read(bridge.ours, left ?? caseOf(bridge))(context),
    });
}

/** The ids of the published figures' digits, with those of the figures. */
const digitsOf = oncePer(
  ({ published }: Scenario): ReadonlyMap<string, string> =>
    new Map(published.map(({ id }) => [digitsId(id), id])),
);

/** Figures and bridges of this sheet by their ids; inputs and lines from the case. */
function inCase(
  caseId: string,
  scenario: Scenario,
  bridge: Bridge,
  { book, sheet, row: at }: RowContext,
): Resolve {
  const digits = digitsOf(scenario);
  return (name, approach) => {
    const here = book.get(digits.get(name) ?? name);
    const beside = offset(digits.has(name) ? DIGITS - FIRST : 0);
    if (here?.sheet === sheet) return cell("", "", offset(here.row - at), beside);
    const place = placeOf(book, caseRowId(name));
    const column = caseColumn(scenario, caseId, approach ?? bridge.approach);
    return cell(place.sheet, sheet, offset(place.row - at), fixed(column));
  };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
