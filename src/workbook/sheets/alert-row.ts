import type { Tree } from "../../formula/tree";
import { area, fixed, offset } from "../address-book";
import { compute, highlighted, type DraftCell, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { texts } from "./check-rows";

/** A judgement to make: what it is about, what it means, and how many cells it concerns, by approach or in all. */
export interface AlertRow {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly counts: (context: RowContext) => readonly (Tree | undefined)[];
}

/** One column per approach with what it counts, then whether any is above 0; what cannot be counted is an error check's affair. */
export function alertRow(
  { id, label, meaning, counts }: AlertRow,
  n: number,
  results: number,
): RowDraft {
  const flags = area(
    "",
    "",
    { row: offset(0), column: fixed(FIRST) },
    { row: offset(0), column: fixed(FIRST + n - 1) },
  );
  const raised = formulaOf('(COUNTIF(flags,">0")>0)*1', { flags });
  return {
    id,
    at: { column: results, per: "single" },
    cells: (context) => [
      ...texts(id, label, meaning),
      ...counts(context).flatMap((formula, i): DraftCell[] =>
        formula ? [compute(FIRST + i, formula, figureStyle("check", numberFormats.whole))] : [],
      ),
      highlighted(
        compute(results, raised, figureStyle("check", numberFormats.whole, { bold: true })),
        "alert",
      ),
    ],
  };
}
