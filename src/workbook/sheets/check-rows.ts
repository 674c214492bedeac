import type { Tree } from "../../formula/tree";
import type { FormatName } from "../../scenarios/scenario";
import { cell, fixed, offset, placeOf, refer } from "../address-book";
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
import { FIRST, ID } from "../grid";
import { numberFormats } from "../number-formats";
import type { LaidSheet } from "../lay-out";
import { rowLabels } from "../row-labels";
import { dataStyle, figureStyle, styles } from "../styles";
import { sharedUnit } from "./shared-unit";

/** Columns of the Checks sheet. The flags of alerts take one column per approach from the first on. */
export const LEFT = FIRST;
export const RIGHT = FIRST + 1;
const DEVIATION = FIRST + 2;
export const TOLERANCE = FIRST + 3;
export const resultColumn = (approaches: number) => Math.max(FIRST + 4, FIRST + approaches);

/** How far a simulation may be off, as a share of the value it is held against. */
export const SHARE_OF_VALUE = "TOL.simulation";
/** The same for a percentile by the normal approximation, as a share of the standard deviation. */
export const SHARE_OF_DEVIATION = "TOL.percentile";

/** Two sides that must agree within a tolerance. */
export interface Check {
  readonly id: string;
  readonly label: string;
  readonly how: string;
  /** Rows in whose unit both sides are; cells are counted where left out. */
  readonly unitOf?: readonly string[];
  readonly tolerance: "TOL.money" | "TOL.ratio" | typeof SHARE_OF_VALUE | typeof SHARE_OF_DEVIATION;
  /** What the tolerance is a share of; all of the tolerance where left out. */
  readonly shareOf?: (context: RowContext) => Tree;
  readonly format: FormatName;
  readonly left: (context: RowContext) => Tree;
  /** A formula, or the number that is expected. */
  readonly right: number | ((context: RowContext) => Tree);
}

const at = (column: number): Tree => cell("", "", offset(0), fixed(column));
const deviation = formulaOf("ABS(left-right)", { left: at(LEFT), right: at(RIGHT) });
/** The engine answers only where the add-in is: without it nothing is compared. */
const engineDeviation = formulaOf("IF(ISNUMBER(right),ABS(left-right),0)", {
  left: at(LEFT),
  right: at(RIGHT),
});
/** What cannot be computed does not hold: it counts, and leaves the master check a number. */
const result = formulaOf("IF(ISNUMBER(deviation-tolerance),(deviation>tolerance)*1,1)", {
  deviation: at(DEVIATION),
  tolerance: at(TOLERANCE),
});

/** What is compared to the cent: money and volumes, in the unit of a row. */
export const toTheCent = (row: string) =>
  ({ tolerance: "TOL.money", format: "cents", unitOf: [row] }) as const;

export function checkRow(check: Check, results: number, before: readonly LaidSheet[]): RowDraft {
  return compared(check, results, before, deviation);
}

export function engineRow(check: Check, results: number, before: readonly LaidSheet[]): RowDraft {
  return compared(check, results, before, engineDeviation);
}

function compared(
  check: Check,
  results: number,
  before: readonly LaidSheet[],
  difference: Tree,
): RowDraft {
  const format = numberFormats[check.format];
  const style = figureStyle("check", format);
  return {
    id: check.id,
    at: { column: results, per: "single" },
    cells: (context) => [
      ...texts(
        check.id,
        check.label,
        check.how,
        sharedUnit(check.unitOf ?? [], before, context.book),
      ),
      compute(LEFT, check.left(context), style),
      typeof check.right === "number"
        ? write(RIGHT, check.right, dataStyle(format))
        : compute(RIGHT, check.right(context), style),
      compute(DEVIATION, difference, style),
      allowed(check, context),
      highlighted(compute(results, result, figureStyle("check", numberFormats.check)), "error"),
    ],
  };
}

/** A share of nothing leaves the cent: rounding is no fault. */
function allowed({ tolerance, format, shareOf }: Check, context: RowContext): DraftCell {
  const typed = (id: string) => refer(placeOf(context.book, id), context.sheet, context.row);
  if (shareOf === undefined)
    return compute(TOLERANCE, typed(tolerance), figureStyle("check", "General"));
  const share = formulaOf("MAX(share*ABS(whole),cent)", {
    share: typed(tolerance),
    whole: shareOf(context),
    cent: typed("TOL.money"),
  });
  return compute(TOLERANCE, share, figureStyle("check", numberFormats[format]));
}

export function texts(
  id: string,
  label: string,
  basis: string,
  unit = "number",
): readonly DraftCell[] {
  return rowLabels({ id, label, unit, basis });
}

export function toleranceRow(
  id: string,
  label: string,
  unit: string,
  value: number,
  format: string,
): RowDraft {
  return {
    id,
    at: { column: LEFT, per: "single" },
    cells: () => [...texts(id, label, "typed here", unit), write(LEFT, value, dataStyle(format))],
  };
}

export const section = (text: string): RowDraft => row(write(ID, text, styles.section));
