import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { cellName } from "../../src/formula/cell-name";
import type { CellValues } from "../../src/formula/evaluate-cells";
import { largestIntermediate } from "./largest-intermediate";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import type { Scalar } from "../../src/formula/value";
import { functionBody } from "../../src/functions/function-body";
import type { CellValue, Plan, PlanCell } from "../../src/workbook/plan";
import { inheritedNoise } from "./inherited-noise";
import type { Book } from "./libreoffice";
import { localeOf } from "./locale-of";
import { planValues, scopeOfCell } from "./plan-values";
import type { ReadValue } from "./read-xlsx";
import type { Locale } from "./soffice";

export interface Difference {
  /** "Sheet!A1". */
  readonly cell: string;
  readonly formula: string;
  readonly expected: CellValue;
  readonly found: ReadValue | undefined;
}
type FormulaCell = PlanCell & { readonly formula: Tree };

/** Relative to the larger of the value and of what its formula meets on the way. */
const TOLERANCE = 1e-12;

const cellValue = (scalar: Scalar): CellValue => {
  if (scalar instanceof Decimal) return scalar.toNumber();
  return scalar instanceof TcoError ? { error: scalar.code } : scalar;
};

/** What a cell of the file shows: blank and the empty text look the same. */
const shown = (value: CellValue | ReadValue | undefined): string | number | boolean =>
  value === null || value === undefined ? "" : typeof value === "object" ? value.error : value;

function same(
  expected: CellValue,
  found: CellValue | ReadValue | undefined,
  largest: () => number,
): boolean {
  const [one, other] = [shown(expected), shown(found)];
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  const apart = Math.abs(one - other);
  return apart <= TOLERANCE * Math.abs(one) || apart <= TOLERANCE * largest();
}

interface Computed {
  readonly withAddIn: CellValues;
  readonly without: CellValues;
}

/**
 * The value that the file came with; what the same formulas give without the add-in where a call of ours decides
 * (the engine column reads "n/a" there).
 */
function expectedValue(sheet: string, cell: PlanCell, computed: Computed): CellValue {
  const [online, offline] = [computed.withAddIn, computed.without].map((values) =>
    cellValue(values.scalar(sheet, cell.row, cell.column)),
  );
  return same(online ?? null, offline, () => 0) ? cell.value : (offline ?? null);
}

const formulaCells = (cells: readonly PlanCell[]): readonly FormulaCell[] =>
  cells.filter((cell): cell is FormulaCell => cell.formula !== undefined);

/** Off by no more than the cells that the formula reads are. */
function isInherited(
  expected: CellValue,
  found: ReadValue | undefined,
  noise: () => number | undefined,
): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return false;
  return Math.abs(expected - found) <= (noise() ?? 0);
}

/** A sentence reads 40,152 here and 40.152 there: abroad the marks between digits are not compared. */
const withoutMarks = (value: CellValue | ReadValue | undefined) =>
  typeof value === "string" ? value.replace(/(?<=\d)[.,](?=\d)/g, "'") : value;

/**
 * Every formula cell of a plan that an independent engine, set to a country's ways, computed to something else. At home
 * texts are the same letter by letter.
 */
export function differences(
  plan: Plan,
  book: Book,
  locale: Locale = localeOf(plan.language),
): readonly Difference[] {
  const isSpelling = ({ expected, found }: Difference): boolean =>
    locale !== localeOf(plan.language) &&
    typeof found === "string" &&
    withoutMarks(expected) === withoutMarks(found);
  const withAddIn = planValues(plan, functionBody);
  const without = planValues(plan);
  const difference = (sheet: string, cell: FormulaCell): readonly Difference[] => {
    const reference = cellName(cell.row, cell.column);
    const expected = expectedValue(sheet, cell, { withAddIn, without });
    const found = book.get(sheet)?.get(reference);
    const largest = (): number =>
      largestIntermediate(cell.formula, scopeOfCell(plan, without, sheet, cell)).toNumber();
    if (same(expected, found, largest)) return [];
    if (isInherited(expected, found, () => inheritedNoise(plan, without, book, sheet, cell)))
      return [];
    const formula = printFormula(cell.formula, { at: cell });
    return [{ cell: `${sheet}!${reference}`, formula, expected, found }];
  };
  return plan.sheets
    .flatMap(({ name, cells }) => formulaCells(cells).flatMap((cell) => difference(name, cell)))
    .filter((one) => !isSpelling(one));
}

/** The cells of a workbook that show an error, as "Sheet!A1 #NAME?". */
export const errorValues = (book: Book): readonly string[] =>
  [...book].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([reference, value]) =>
      typeof value === "object" ? [`${sheet}!${reference} ${value.error}`] : [],
    ),
  );
