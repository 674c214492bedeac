import type { Tree } from "../../formula/tree";
import type { Bridge, FormatName, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { compute, row, write, type RowContext, type RowDraft } from "../draft";
import { FIRST, ID } from "../grid";
import { formulaOf } from "../formula-of";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { rowLabels } from "../row-labels";
import { caseColumn, caseRowId } from "./case-columns";

const AMOUNT = { column: FIRST, per: "single" } as const;
export const oursId = (bridge: Bridge) => `${bridge.id}.ours`;
export const restId = (bridge: Bridge) => `${bridge.id}.rest`;
const stepId = (bridge: Bridge, i: number) => `${bridge.id}.step_${i + 1}`;

/** A bridge shows differences that the sheets round away. */
const finer: Partial<Record<FormatName, FormatName>> = { money: "cents", percent: "fine_percent" };

/** Published, ours, the steps between them, and what they leave unexplained: 0. */
export function bridgeRows({ scenario }: Blueprint, bridge: Bridge): readonly RowDraft[] {
  const format = numberFormats[finer[bridge.format] ?? bridge.format];
  const unit = unitWords(bridge.unit, bridge.format);
  const figure = (
    id: string,
    label: string,
    kind: string,
    text: string,
    bold = false,
  ): RowDraft => ({
    id,
    at: AMOUNT,
    cells: (context) => [
      ...rowLabels({ id, label: `${bridge.label}: ${label}`, unit, basis: kind, total: bold }),
      compute(
        FIRST,
        bindLine(
          lineTree(text, "native"),
          inPublishedCase(scenario, bridge, context),
          scenario.baseline,
        ),
        figureStyle("output", format, bold ? { bold: true } : {}),
      ),
    ],
  });
  return [
    row(write(ID, `${bridge.label}: ${bridge.from}`, styles.section)),
    figure(bridge.id, "published", "published", bridge.published),
    figure(oursId(bridge), "ours", "ours", bridge.ours, true),
    ...bridge.steps.map((step, i) =>
      figure(stepId(bridge, i), lowerFirst(step.reason), step.kind, step.amount),
    ),
    restRow(bridge, format),
  ];
}

function restRow(bridge: Bridge, format: string): RowDraft {
  return {
    id: restId(bridge),
    at: AMOUNT,
    cells: ({ book, row: at }) => [
      ...rowLabels({
        id: restId(bridge),
        label: `${bridge.label}: unexplained rest`,
        unit: unitWords(bridge.unit, bridge.format),
        basis: "rest",
      }),
      compute(
        FIRST,
        restFormula(bridge, (id) => offset(placeOf(book, id).row - at)),
        figureStyle("output", format, { border: "top" }),
      ),
    ],
  };
}

/** One difference of near-equal numbers at the end: Excel makes it exactly 0, so no (0.00) stands there. */
function restFormula(bridge: Bridge, rowOf: (id: string) => ReturnType<typeof offset>): Tree {
  const at = (id: string) => cell("", "", rowOf(id), offset(0));
  const last = bridge.steps.length - 1;
  const steps = () =>
    area(
      "",
      "",
      { row: rowOf(stepId(bridge, 0)), column: offset(0) },
      { row: rowOf(stepId(bridge, last)), column: offset(0) },
    );
  const difference = { ours: at(oursId(bridge)), published: at(bridge.id) };
  return last < 0
    ? formulaOf("ours-published", difference)
    : formulaOf("ours-(published+SUM(steps))", { ...difference, steps: steps() });
}

/** Figures and bridges of this sheet by their ids; inputs and lines from the published case. */
function inPublishedCase(
  scenario: Scenario,
  bridge: Bridge,
  { book, sheet, row: at }: RowContext,
): Resolve {
  return (name, approach) => {
    const here = book.get(name);
    if (here?.sheet === sheet) return cell("", "", offset(here.row - at), offset(0));
    const place = placeOf(book, caseRowId(name));
    const column = caseColumn(scenario, "published", approach ?? bridge.approach);
    return cell(place.sheet, sheet, fixed(place.row), fixed(column));
  };
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
