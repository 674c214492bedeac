import type { Tree } from "../../../src/formula/tree";
import type { Plan } from "../../../src/workbook/plan";
import { assumptionKind, isLive, isSelector } from "../assumption-cells";
import { isFigure, readPlan, type ReadCell } from "../plan-reader";
import { isTableSheet } from "../table-sheets";

/** Sheets that hold typed facts beside what they compute. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  input: ["input", "data"],
  data: ["data"],
  check: ["data"],
};
/**
 * Typed figures on sheets that calculate or show: dates, published figures, the year that an axis starts with, the
 * values of a grid, shares of outcomes.
 */
const FACTS: Readonly<Record<string, RegExp>> = {
  cover: /yyyy/,
  reconciliation: /./,
  cases: /./,
  variations: /./,
  sensitivity: /%/,
  cash_flow: /^0$/,
};

/** Say something of the row's numbers, feed no figure: differs from published, outside its own range. */
const FLAGS = ["changed?", "outside?"];

/** Typed numbers live in input and data cells only; on Assumptions nothing else is computed. */
export function w03(plan: Plan): readonly string[] {
  return readPlan(plan).cells.flatMap((cell) => [
    ...(isTypedNumber(cell) && !mayBeTyped(plan, cell)
      ? [`${cell.address}: ${cell.value} is typed`]
      : []),
    ...(cell.formula && cell.style.role === "data"
      ? [`${cell.address} is a data cell but computes ${cell.text}`]
      : []),
    ...(cell.sheet.id === "assumptions" ? computedInput(plan, cell) : []),
  ]);
}

const isTypedNumber = ({ formula, value }: ReadCell): boolean =>
  formula === undefined && (typeof value === "number" || typeof value === "boolean");

function mayBeTyped(plan: Plan, { sheet, style, value }: ReadCell): boolean {
  if (TYPED[sheet.class]?.includes(style.role)) return true;
  if (isTableSheet(plan, sheet)) return style.role === "data";
  const fact = FACTS[sheet.id];
  if (fact === undefined || style.role !== "data") return false;
  return fact.test(style.numberFormat ?? "") && (sheet.id !== "cash_flow" || value === 0);
}

/**
 * Formulas on Assumptions: the live value, the flags, a base that reads the Rate card, and `=base` for the low and
 * high of an input without a range, so that its number is entered once.
 */
function computedInput(plan: Plan, cell: ReadCell): readonly string[] {
  const { formula, text, address } = cell;
  if (formula === undefined || cell.row < 5) return [];
  const kind = assumptionKind(plan, cell);
  const fine =
    (kind === "live" && isLive(cell)) ||
    (FLAGS.some((flag) => flag === kind) && isChoice(formula)) ||
    (kind === "base" && readsRateCard(plan, cell)) ||
    ((kind === "low" || kind === "high") && readsOwnBase(plan, cell));
  return fine && !isSelector(cell) && isFigure(cell) ? [] : [`${address} computes ${text}`];
}

const isChoice = (formula: Tree): boolean =>
  formula.kind === "call" && ["IF", "IFS"].includes(formula.name);

function readsRateCard(plan: Plan, { formula }: ReadCell): boolean {
  const card = plan.sheets.find(({ id }) => id === "rate_card")?.name;
  return formula?.kind === "cell" && card !== undefined && formula.sheet === card;
}

function readsOwnBase(plan: Plan, cell: ReadCell): boolean {
  const { formula } = cell;
  if (formula?.kind !== "cell" || formula.sheet !== undefined) return false;
  const column = formula.column.fixed ? formula.column.at : cell.column + formula.column.at;
  const row = formula.row.fixed ? formula.row.at : cell.row + formula.row.at;
  const target = readPlan(plan).cell(cell.sheet.name, row, column);
  return row === cell.row && target !== undefined && assumptionKind(plan, target) === "base";
}
