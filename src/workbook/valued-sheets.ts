import { Decimal } from "../engine/decimal";
import { to15Digits } from "../engine/to-15-digits";
import { TcoError } from "../engine/tco-error";
import { evaluateCells, type CellValues } from "../formula/evaluate-cells";
import type { Scalar } from "../formula/value";
import { functionBody } from "../functions/function-body";
import type { AddressBook } from "./address-book";
import { coloring } from "./coloring";
import type { UnvaluedSheet } from "./finish-sheet";
import type { LaidSheet } from "./lay-out";
import type { CellValue, DefinedName, Language, PlanCell, SheetPlan } from "./plan";

/** Computes every formula cell of all sheets in one pass, sentences as the language writes numbers. */
export function valuedSheets(
  sheets: readonly UnvaluedSheet[],
  names: readonly DefinedName[],
  book: AddressBook,
  language: Language,
): readonly SheetPlan[] {
  const sources = sheets.map(({ plan, cells }) => ({ name: plan.name, cells }));
  const values = evaluateCells(sources, {
    names: new Map(names.map(({ name, refersTo }) => [name, refersTo])),
    functions: functionBody,
    decimalComma: language === "de",
  });
  return sheets.map(({ plan, cells, draft }) => ({
    ...plan,
    cells: cellPlans(cells, plan, values),
    charts: draft.charts?.(book) ?? [],
  }));
}

function cellPlans(
  cells: LaidSheet["cells"],
  { id, name }: Pick<SheetPlan, "id" | "name">,
  values: CellValues,
): readonly PlanCell[] {
  const colored = coloring(id);
  return cells.map(({ row, column, value: typed = null, formula, style: own, link }) => {
    const value = formula ? stored(values.scalar(name, row, column)) : typed;
    const style = formula ? colored(own, formula) : own;
    return { row, column, value, formula, style, link };
  });
}

/** What a file keeps of an exact value: 15 significant digits, as Excel does. A formula over a blank cell is 0. */
function stored(value: Scalar): CellValue {
  if (value === null) return 0;
  if (value instanceof TcoError) return { error: value.code };
  return value instanceof Decimal ? to15Digits(value) : value;
}
