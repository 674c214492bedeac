import type { CellReference, Tree } from "../../formula/tree";
import type { Input } from "../../scenarios/scenario";
import { valueFor } from "../../scenarios/value-for";
import { area, cell, fixed, offset, type Place } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, highlighted, row, write, type RowDraft } from "../draft";
import { names } from "../grid";
import { formulaOf } from "../formula-of";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import { baseCell, boundCell, publishedCell } from "./input-cells";
import { outsideMark } from "./outside-mark";
import { LIVE, OUTSIDE } from "./selector-rows";

/** Columns of the block of inputs that all approaches share. */
const LOW = LIVE + 1;
const BASE = LIVE + 2;
const HIGH = LIVE + 3;
const PUBLISHED = LIVE + 4;
const CHANGED = LIVE + 5;
const SOURCE = LIVE + 7;
const CONFIDENCE = LIVE + 8;
const RANGE = LIVE + 9;
const NOTE = LIVE + 10;
export const globalColumns = {
  live: LIVE,
  published: PUBLISHED,
  changed: CHANGED,
  outside: OUTSIDE,
  confidence: CONFIDENCE,
  note: NOTE,
} as const;

/** The cases of the block in the order of its columns: Cases finds its column by these words. */
export const caseWords = ["live", "low", "base", "high", "published"] as const;

export const globalHeader = (note: number): RowDraft =>
  row(
    ...headerLabels("Id", "Input", "Unit"),
    ...caseWords.map((word, i) => write(LIVE + i, word, styles.headerRight)),
    write(CHANGED, "changed?", styles.headerCenter),
    write(OUTSIDE, "outside?", styles.headerCenter),
    write(SOURCE, "Source", styles.header),
    write(CONFIDENCE, "Confidence", styles.header),
    write(RANGE, "Range", styles.header),
    write(note, "Note", styles.header),
  );

/** A shared input's value of one case, as other sheets read it. */
export const sharedCell = (
  { sheet, row }: Place,
  word: (typeof caseWords)[number],
  own: string,
): CellReference => cell(sheet, own, fixed(row), fixed(LIVE + caseWords.indexOf(word)));

const selectors = { volume: names.volume, fx: names.fx } as const;
const here = (columns: number): Tree => cell("", "", offset(0), offset(columns));

export function globalInputRow(blueprint: Blueprint, input: Input, note: number): RowDraft {
  const format = numberFormats[input.format];
  const base = valueFor(input.base);
  const bound = (values: Input["low"]) => (values === undefined ? undefined : valueFor(values));
  const rate = typeof input.rate === "string" ? input.rate : undefined;
  return {
    id: input.id,
    at: { column: LIVE, per: "single" },
    cells: (context) => [
      ...rowLabels({
        id: input.id,
        label: input.label,
        unit: unitWords(input.unit, input.format),
      }),
      compute(LIVE, liveFormula(input), figureStyle("calc", format, { bold: true })),
      boundCell(input, LOW, bound(input.low), BASE, base),
      baseCell(blueprint, context, input, BASE, base, rate),
      boundCell(input, HIGH, bound(input.high), BASE, base),
      publishedCell(input, PUBLISHED, valueFor(input.published ?? input.base)),
      highlighted(
        compute(CHANGED, changed, figureStyle("calc", "General", { align: "center" })),
        "changed",
      ),
      highlighted(
        compute(
          OUTSIDE,
          outsideMark(input, values),
          figureStyle("calc", "General", { align: "center" }),
        ),
        "changed",
      ),
      write(SOURCE, input.source, styles.muted),
      write(CONFIDENCE, input.confidence, styles.muted),
      write(RANGE, input.range === "contract" ? "no range" : input.range, styles.muted),
      ...(input.note ? [write(note, input.note, styles.muted)] : []),
    ],
  };
}

function liveFormula(input: Input): Tree {
  const cases = area(
    "",
    "",
    { row: offset(0), column: offset(1) },
    { row: offset(0), column: offset(3) },
  );
  const selector: Tree = {
    kind: "name",
    name: input.selector ? selectors[input.selector] : names.case,
  };
  return { kind: "call", name: "INDEX", arguments: [cases, selector] };
}

const changed: Tree = formulaOf('IF(live=published,"","changed")', {
  live: here(LIVE - CHANGED),
  published: here(PUBLISHED - CHANGED),
});

const values = {
  low: here(LOW - OUTSIDE),
  base: here(BASE - OUTSIDE),
  high: here(HIGH - OUTSIDE),
  all: area(
    "",
    "",
    { row: offset(0), column: offset(LOW - OUTSIDE) },
    { row: offset(0), column: offset(HIGH - OUTSIDE) },
  ),
};
