import { bind } from "../../formula/bind";
import { parse } from "../../formula/parse";
import type { Tree } from "../../formula/tree";
import type { FormatName } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf, refer } from "../address-book";
import { compute, computeAcross, type RowContext, type RowDraft } from "../draft";
import { FIRST, HEADER_ROW } from "../grid";
import { foldSums } from "../fold-sums";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { rowCheckCells, secondWay } from "../row-checks";
import { rowLabels } from "../row-labels";

/** Year 0 and up to five years after it. */
export const YEARS = 6;
export const TOTAL = FIRST + YEARS;
/** After the horizon: the years added up at once, then whether both paths agree. */
export const YEARS_AT_ONCE = TOTAL + 1;
export const YEARS_CHECK = TOTAL + 2;
export const YEAR_ROW = "CSH.year";

/** A row over the years: names in the formula are ids, or one of `also`. */
export interface YearLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly basis: string;
  readonly format: FormatName;
  /** One formula for all years; left out where only the horizon has a value. */
  readonly formula?: string;
  /** The value of the whole horizon; `across` is the sum over the years. */
  readonly horizon?: string;
  /** Cells that the names of the formula stand for, beside ids of this sheet. */
  readonly also?: Also;
  readonly total?: boolean;
}
export type Also = Readonly<Record<string, (context: RowContext) => Tree>>;

export function yearRow(line: YearLine): RowDraft {
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const style = figureStyle("calc", numberFormats[line.format], total);
  return {
    id: line.id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels(line),
      ...(line.formula
        ? computeAcross(FIRST, YEARS, bound(line.formula, line.also, context, FIRST), style)
        : []),
      ...(line.horizon
        ? [compute(TOTAL, bound(line.horizon, line.also, context, TOTAL), style)]
        : []),
      ...(line.formula ? yearChecks(bound(line.formula, line.also, context, FIRST), line) : []),
    ],
  };
}

/** The years, but not the horizon beside them. */
const years = { first: FIRST, last: TOTAL - 1 };
const yearChecks = (formula: Tree, { format }: YearLine) =>
  rowCheckCells(secondWay(formula, years), {
    ...years,
    once: YEARS_AT_ONCE,
    format: numberFormats[format],
  });

/** `year` is the column's year, `prior` the cell to the left, `across` all years of this row. */
const position: Readonly<Record<string, Tree>> = {
  year: cell("", "", fixed(HEADER_ROW), offset(0)),
  prior: cell("", "", offset(0), offset(-1)),
  across: area(
    "",
    "",
    { row: offset(0), column: fixed(FIRST) },
    { row: offset(0), column: fixed(TOTAL - 1) },
  ),
};

export function yearFormula(text: string, names: Readonly<Record<string, Tree>>): Tree {
  return bind(parse(text), (name) => names[name] ?? position[name]);
}

function bound(text: string, also: Also = {}, context: RowContext, column: number): Tree {
  const formula = bind(parse(text), (name) => {
    const given = also[name]?.(context) ?? position[name];
    if (given) return given;
    const place = placeOf(context.book, name);
    if (place.sheet === context.sheet && column === TOTAL) {
      return cell("", "", offset(place.row - context.row), fixed(TOTAL));
    }
    return refer(place, context.sheet, context.row);
  });
  return foldSums(formula);
}

/** The cell of another row of this sheet, one year back or in a fixed year. */
export function yearCell(id: string, column: "prior" | number): (context: RowContext) => Tree {
  return ({ book, row }) => {
    const place = placeOf(book, id);
    const at = column === "prior" ? offset(-1) : fixed(FIRST + column);
    return cell("", "", offset(place.row - row), at);
  };
}

/** A row of this sheet from year 0 to the column's own year. */
export function yearsToDate(id: string): (context: RowContext) => Tree {
  return ({ book, row }) => {
    const at = offset(placeOf(book, id).row - row);
    return area("", "", { row: at, column: fixed(FIRST) }, { row: at, column: offset(0) });
  };
}
