import type { Tree } from "../formula/tree";
import { area, cell, fixed, offset } from "./address-book";
import { atOnce, type Columns } from "./at-once";
import { compute, type DraftCell } from "./draft";
import { formulaOf } from "./formula-of";
import { numberFormats } from "./number-formats";
import { printFormula } from "../formula/print-formula";
import { figureStyle } from "./styles";

/** As long as a formula may be to be read in the formula bar. */
const LONGEST = 100;

/** From column `once` on: what a row's cells add up to computed at once, and whether the cells agree, to a millionth. */
export function rowCheckCells(
  formula: Tree,
  columns: Columns,
  once: number,
  format: string,
  row: number,
): readonly DraftCell[] {
  const here = offset(0);
  const own = area(
    "",
    "",
    { row: here, column: fixed(columns.first) },
    { row: here, column: fixed(columns.last) },
  );
  const sum = formulaOf("SUM(own)", { own });
  const check = formulaOf("(ABS(SUM(own)-once)>(1+ABS(once))/1000000)*1", {
    own,
    once: cell("", "", here, fixed(once)),
  });
  return [
    compute(
      once,
      readable(atOnce(formula, columns), once, row) ?? sum,
      figureStyle("check", format),
    ),
    compute(once + 1, check, figureStyle("check", numberFormats.check)),
  ];
}

function readable(formula: Tree | undefined, column: number, row: number): Tree | undefined {
  if (formula === undefined) return undefined;
  return printFormula(formula, { at: { row, column } }).length <= LONGEST ? formula : undefined;
}
