import type { Tree } from "../../formula/tree";
import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { cell, fixed, offset } from "../address-book";
import {
  compute,
  highlighted,
  row,
  write,
  type DraftCell,
  type RowContext,
  type RowDraft,
} from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST_ROW, UNIT } from "../grid";
import type { PaleWhen } from "../highlights";
import { numberFormats } from "../number-formats";
import { headerLabels, rowLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { NOTHING, pointColumns, type PointColumn } from "./point-columns";
import { POINT_FIRST, pointCount, pointId, pointMeaning, START } from "./point-references";

/** Points: the curves of all approaches as corners joined by straight lines, and where two of them cross. */
export function pointsSheet({ scenario }: Blueprint, curves: Curves): SheetDraft {
  const columns = pointColumns(scenario, curves);
  const count = pointCount(scenario, curves);
  const trees = remembered((context) => treesOf(columns, "formula", scenario, curves, context));
  const starts = (context: RowContext) => treesOf(columns, "start", scenario, curves, context);
  const unit = unitWords(`${scenario.currency}/month`);
  const repeats = repeatsNeighbour(columns);
  return {
    id: "points",
    name: "Points",
    class: "calc",
    rows: [
      // No longer than the columns that every page repeats, where it would be cut off.
      ...sheetTop("Points", "The corners of the curves, and where they cross"),
      row(
        ...headerLabels("Id", "Point", "Unit"),
        ...columns.map(({ header }, i) => write(POINT_FIRST + i, header, styles.headerRight)),
      ),
      row(...columns.map(({ how }, i) => write(POINT_FIRST + i, how, HOW))),
      pointRow(START, "Start of the range", unit, columns, starts),
      ...Array.from({ length: count }, (_, i) =>
        paleRow(pointRow(pointId(i + 1), `Point ${i + 1}`, unit, columns, trees), repeats),
      ),
    ],
    columnWidths: [16, 20, 15, ...columns.map(() => 14)],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: POINT_FIRST + columns.length,
      pagesWide: 3,
      repeatRows: 1,
      repeatColumns: UNIT + 1,
    },
  };
}

const HOW = { ...styles.mutedRight, wrap: true, valign: "top" } as const;

type Trees = (context: RowContext) => readonly (Tree | undefined)[];

function pointRow(
  id: string,
  label: string,
  unit: string,
  columns: readonly PointColumn[],
  trees: Trees,
): RowDraft {
  return {
    id,
    at: { column: POINT_FIRST, per: "single" },
    cells: (context) => [
      ...rowLabels({ id, label, unit }),
      ...trees(context).flatMap((tree, i): readonly DraftCell[] =>
        tree ? [compute(POINT_FIRST + i, tree, styleOf(columns[i]))] : [],
      ),
    ],
  };
}

/** An interval without width has no points of its own, unless the cheaper one changes at its step. */
function repeatsNeighbour(columns: readonly PointColumn[]): PaleWhen {
  const ids = columns.map(({ id }) => id);
  const changes = ids.filter((id) => id.startsWith("changes_")).join("+");
  return {
    pale: formulaOf(`AND(starts=ends,${changes}=0)`, (id) =>
      cell("", "", offset(0), fixed(POINT_FIRST + ids.indexOf(id))),
    ),
  };
}

const paleRow = (own: RowDraft, highlight: PaleWhen): RowDraft => ({
  ...own,
  cells: (context) => own.cells(context).map((each) => highlighted(each, highlight)),
});

const looks = new Map(
  Object.entries(numberFormats).map(([name, code]) => [
    name,
    figureStyle("calc", name === "text" ? "General" : code),
  ]),
);
const styleOf = (column: PointColumn | undefined) =>
  looks.get(column?.format ?? "text") ?? figureStyle("calc", "General");

function treesOf(
  columns: readonly PointColumn[],
  which: "formula" | "start",
  scenario: Scenario,
  curves: Curves,
  context: RowContext,
): readonly (Tree | undefined)[] {
  return columns.map((column) => {
    const text = column[which] ?? column.formula;
    if (text === NOTHING) return undefined;
    return formulaOf(text, pointMeaning(columns, column, scenario, curves, context));
  });
}

/** All points have the same formulas: they are made once. */
function remembered(make: Trees): Trees {
  let made: ReturnType<Trees> | undefined;
  return (context) => (made ??= make(context));
}
