import { Decimal } from "../engine/decimal";
import { to15Digits } from "../engine/to-15-digits";
import { TcoError } from "../engine/tco-error";
import { evaluateCells, type CellValues } from "../formula/evaluate-cells";
import type { Scalar } from "../formula/value";
import { functionBody } from "../functions/function-body";
import { coloring } from "./coloring";
import type { LaidSheet } from "./lay-out";
import type { CellValue, DefinedName, Language, PlanCell } from "./plan";

/** Every sheet's cells with their values, all computed in one pass, sentences as the language writes numbers. */
export function valuedCells(
  sheets: readonly LaidSheet[],
  names: readonly DefinedName[],
  language: Language,
): readonly (readonly PlanCell[])[] {
  const sources = sheets.map(({ draft, rows }) => ({ name: draft.name, rows }));
  const values = evaluateCells(sources, {
    names: new Map(names.map(({ name, refersTo }) => [name, refersTo])),
    functions: functionBody,
    decimalComma: language === "de",
  });
  return sheets.map((sheet) => planCells(sheet, values));
}

function planCells({ draft, rows }: LaidSheet, values: CellValues): readonly PlanCell[] {
  const colored = coloring(draft.id);
  const planned: PlanCell[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    for (const { column, value: typed = null, formula, style: own, link } of rows[row] ?? []) {
      const value = formula ? stored(values.scalar(draft.name, row, column)) : typed;
      const style = formula ? colored(own, formula) : own;
      planned.push({ row, column, value, formula, style, link });
    }
  }
  return planned;
}

/** What a file keeps of an exact value: 15 significant digits, as Excel does. A formula over a blank cell is 0. */
function stored(value: Scalar): CellValue {
  if (value === null) return 0;
  if (value instanceof TcoError) return { error: value.code };
  return value instanceof Decimal ? to15Digits(value) : value;
}
