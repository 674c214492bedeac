import { children } from "../formula/children";
import { printFormula } from "../formula/print-formula";
import type { Tree } from "../formula/tree";
import { area, cell, fixed, offset } from "./address-book";
import { atOnce, type Columns } from "./at-once";
import { compute, type DraftCell } from "./draft";
import { formulaOf } from "./formula-of";
import { numberFormats } from "./number-formats";
import { remembered } from "../engine/remembered";
import { figureStyle, palette } from "./styles";

/** Longer than a line's own formula may be, as each cell of it is an area here; not more functions than there (F03). */
const LONGEST = 200;
const MOST_CALLS = 3;
/** Rows have up to three digits. */
const FAR_DOWN = { row: 998, column: 0 };

/** Where a row has its cells, and from where on it is checked. */
export interface CheckedRow extends Columns {
  readonly once: number;
  readonly format: string;
}

/** From column `once` on: the row's sum computed a second way, and whether the cells agree, to a millionth. */
export function rowCheckCells(
  second: Tree | undefined,
  { first, last, once, format }: CheckedRow,
): readonly DraftCell[] {
  const { sum, check } = formulasFrom(first)(last)(once);
  return [
    compute(once, second ?? sum, asideStyle(format)),
    compute(once + 1, check, asideStyle(numberFormats.check)),
  ];
}

/** The rows of a table have the same formulas, by where its columns stand: they share them, and so their styles. */
const formulasFrom = remembered((first: number) =>
  remembered((last: number) =>
    remembered((once: number) => {
      const here = offset(0);
      const from = { row: here, column: fixed(first) };
      const own = area("", "", from, { row: here, column: fixed(last) });
      return {
        sum: formulaOf("SUM(own)", { own }),
        check: formulaOf("(ABS(SUM(own)-once)>(1+ABS(once))/1000000)*1", {
          own,
          once: cell("", "", here, fixed(once)),
        }),
      };
    }),
  ),
);
const asideStyle = remembered((format: string) =>
  figureStyle("check", format, { fill: palette.aside }),
);

/** A row's formula added up at once, where that has a form that can be read. */
export function secondWay(formula: Tree, columns: Columns): Tree | undefined {
  const sum = atOnce(formula, columns);
  const isReadable =
    sum && callsIn(sum) <= MOST_CALLS && printFormula(sum, { at: FAR_DOWN }).length <= LONGEST;
  return isReadable ? sum : undefined;
}

const callsIn = (tree: Tree): number =>
  children(tree).reduce((count, part) => count + callsIn(part), tree.kind === "call" ? 1 : 0);
