import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { valueFor } from "../../scenarios/value-for";
import { area, fixed, offset } from "../address-book";
import type { Blueprint } from "../blueprint";
import {
  compute,
  computeAcross,
  highlighted,
  row,
  write,
  type DraftCell,
  type RowContext,
  type RowDraft,
} from "../draft";
import { FIRST, ID, names as workbookNames } from "../grid";
import { formulaOf } from "../formula-of";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import { caseWords } from "./global-inputs";
import { baseCell, boundCell, publishedCell } from "./input-cells";
import { outsideMark } from "./outside-mark";

/** Columns of the block of inputs that differ between approaches: five groups of one column per approach. */
export interface ApproachColumns {
  readonly count: number;
  readonly live: number;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly published: number;
  readonly changed: number;
  readonly outside: number;
  readonly note: number;
}

export function approachColumns(count: number): ApproachColumns {
  const group = (i: number) => FIRST + i * count;
  return {
    count,
    live: group(0),
    low: group(1),
    base: group(2),
    high: group(3),
    published: group(4),
    changed: group(5),
    outside: group(5) + 1,
    note: group(5) + 2,
  };
}

const caseName = workbookNames.case;

export const APPROACH_HEADER = "approach_header";

export function approachHeader(scenario: Scenario, columns: ApproachColumns): readonly RowDraft[] {
  const all = caseWords.flatMap((word) => scenario.approaches.map(({ id }) => ({ word, id })));
  return [
    row(
      write(ID, "One value for each approach", styles.bold),
      ...all.map(({ word }, i) => write(FIRST + i, word, styles.mutedRight)),
    ),
    {
      id: APPROACH_HEADER,
      at: { column: FIRST, per: "approach" },
      cells: () => [
        ...headerLabels("Id", "Input", "Unit", "Confidence, range", "Source"),
        ...all.map(({ id }, i) => write(FIRST + i, id, styles.headerRight)),
        write(columns.changed, "changed?", styles.headerCenter),
        write(columns.outside, "outside?", styles.headerCenter),
        write(columns.note, "Note", styles.header),
      ],
    },
  ];
}

export function approachInputRow(
  blueprint: Blueprint,
  input: Input,
  columns: ApproachColumns,
): RowDraft {
  const format = input.choices ? "General" : numberFormats[input.format];
  const range = input.range === "contract" ? "no range" : input.range;
  return {
    id: input.id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels({
        ...input,
        unit: unitWords(input.unit, input.format),
        basis: `${input.confidence}, ${range}`,
      }),
      ...computeAcross(columns.live, columns.count, liveFormula(columns.count), {
        ...figureStyle("calc", format, { bold: true }),
      }),
      ...valueCells(blueprint, input, columns, context),
      highlighted(
        compute(
          columns.changed,
          changedFormula(columns),
          figureStyle("calc", "General", { align: "center" }),
        ),
        "changed",
      ),
      outsideCell(input, columns),
      ...(input.note ? [write(columns.note, input.note, styles.muted)] : []),
    ],
  };
}

/** What is typed for each approach: low, base, high and published. */
function valueCells(
  blueprint: Blueprint,
  input: Input,
  columns: ApproachColumns,
  context: RowContext,
): readonly DraftCell[] {
  const rates = typeof input.rate === "object" ? input.rate : {};
  return blueprint.scenario.approaches.flatMap(({ id }, i) => {
    const base = valueFor(input.base, id);
    const bound = (values: Input["low"]) =>
      values === undefined ? undefined : valueFor(values, id);
    return [
      boundCell(input, columns.low + i, bound(input.low), columns.base + i, base),
      baseCell(blueprint, context, input, columns.base + i, base, rates[id]),
      boundCell(input, columns.high + i, bound(input.high), columns.base + i, base),
      publishedCell(input, columns.published + i, valueFor(input.published ?? input.base, id)),
    ];
  });
}

/** INDEX from this approach's low to its high, stepping over the approaches of one group. */
function liveFormula(count: number): Tree {
  const here = offset(0);
  const names: Readonly<Record<string, Tree>> = {
    bounds: area(
      "",
      "",
      { row: here, column: offset(count) },
      { row: here, column: offset(3 * count) },
    ),
    group: area(
      "",
      "",
      { row: here, column: fixed(FIRST) },
      { row: here, column: fixed(FIRST + count - 1) },
    ),
  };
  return formulaOf(`INDEX(bounds,(${caseName}-1)*COLUMNS(group)+1)`, names);
}

/** The inputs of one group, this row. */
function groupArea(first: number, count: number): Tree {
  const row = offset(0);
  return area("", "", { row, column: fixed(first) }, { row, column: fixed(first + count - 1) });
}

function changedFormula({ live, published, count }: ApproachColumns): Tree {
  return formulaOf('IF(SUMPRODUCT((live<>published)*1)=0,"","changed")', {
    live: groupArea(live, count),
    published: groupArea(published, count),
  });
}

function outsideCell(input: Input, columns: ApproachColumns): DraftCell {
  const { low, base, high, published, outside } = columns;
  const row = offset(0);
  // Relative, or the formula would be too long.
  const values = (from: number, next: number): Tree =>
    area(
      "",
      "",
      { row, column: offset(from - outside) },
      { row, column: offset(next - 1 - outside) },
    );
  const formula = outsideMark(input, {
    low: values(low, base),
    base: values(base, high),
    high: values(high, published),
    all: values(low, published),
  });
  const style = figureStyle("calc", "General", { align: "center" });
  return highlighted(compute(outside, formula, style), "changed");
}
