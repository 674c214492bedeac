import { children } from "../../../src/formula/children";
import { printFormula } from "../../../src/formula/print-formula";
import type { Tree } from "../../../src/formula/tree";
import type { Plan } from "../../../src/workbook/plan";
import { hasFormula, readPlan, type FormulaCell, type ReadCell } from "../plan-reader";
import { cellsOf, resolved } from "../resolved-references";

/**
 * A divisor is a conversion, a typed fact, an input validated above 0, what a case of published values makes of such, a
 * sum, product or average of such, or guarded by IF(divisor=0,0,…); a row added up at once writes that as
 * divisor+(divisor=0).
 */
export const t03 = (plan: Plan): readonly string[] =>
  readPlan(plan).formulas.flatMap((cell) =>
    divisors(cell.formula, [], cell)
      .filter(({ divisor, guards }) => !guards.includes(textOf(divisor, cell)))
      .filter(({ divisor }) => !isPositive(plan, divisor, cell))
      .map(({ divisor }) => `${cell.address} divides by ${textOf(divisor, cell)}: ${cell.text}`),
  );

const textOf = (tree: Tree, at: ReadCell): string => printFormula(tree, { at }).replaceAll("$", "");

interface Divisor {
  readonly divisor: Tree;
  readonly guards: readonly string[];
}

function divisors(tree: Tree, guards: readonly string[], at: ReadCell): readonly Divisor[] {
  const guard = guardOf(tree, at);
  const inside = children(tree).flatMap((child, position) =>
    divisors(child, guard !== undefined && position === 2 ? [...guards, guard] : guards, at),
  );
  const own =
    tree.kind === "binary" && tree.operator === "/" ? [{ divisor: tree.right, guards }] : [];
  return [...own, ...inside];
}

/** What IF(x=0,0,…) keeps from being 0 in its third argument. */
function guardOf(tree: Tree, at: ReadCell): string | undefined {
  if (tree.kind !== "call" || tree.name !== "IF") return undefined;
  const [test] = tree.arguments;
  const isTest = test?.kind === "binary" && test.operator === "=" && textOf(test.right, at) === "0";
  return isTest ? textOf(test.left, at) : undefined;
}

/** y+(y=0): 1 where y is 0. */
function isKeptFromZero(tree: Tree, at: ReadCell): boolean {
  if (tree.kind !== "binary" || tree.operator !== "+") return false;
  return textOf(tree.right, at) === `${textOf(tree.left, at)}=0`;
}

function isPositive(plan: Plan, tree: Tree, at: FormulaCell): boolean {
  if (isKeptFromZero(tree, at)) return true;
  if (tree.kind === "number") return Number(tree.text) > 0;
  if (tree.kind === "name") return plan.names.every(({ name }) => name !== tree.name);
  if (tree.kind === "binary" && "*+".includes(tree.operator))
    return isPositive(plan, tree.left, at) && isPositive(plan, tree.right, at);
  if (tree.kind === "call" && tree.name === "AVERAGE")
    return tree.arguments.every((one) => isPositive(plan, one, at));
  if (tree.kind !== "cell" && tree.kind !== "area") return false;
  // A row of cells, in a sum computed a second way, is as positive as each of them.
  return cellsOf(resolved(tree, at)).every(({ sheet, row, column }) =>
    isPositiveCell(plan, readPlan(plan).cell(sheet, row, column)),
  );
}

function isPositiveCell(plan: Plan, target: ReadCell | undefined): boolean {
  if (target === undefined) return false;
  if (target.style.role === "data") return Number(target.value) > 0;
  if (isValidatedInput(plan, target)) return true;
  if (isPublished(plan, target)) return Number(target.value) > 0;
  return hasFormula(target) && isPositive(plan, target.formula, target);
}

/** A column of Cases that reads nothing but published values: no input moves it. */
function isPublished(plan: Plan, { sheet, column }: ReadCell): boolean {
  const values = readPlan(plan).line("CASE.values");
  const word = values?.cells.find((cell) => cell.column === column)?.value;
  return values?.sheet === sheet && (word === "published" || word === "veröffentlicht");
}

/** What stands before an input's id in the row that calls it up. */
const CALLED_UP = /^(CASE|VAR\.\w+|GRID\.\d+)\./;

/** The live cell of an input, or its call-up on Cases or Variations, where only more than 0 may be typed. */
function isValidatedInput(plan: Plan, target: ReadCell): boolean {
  const { lines, line } = readPlan(plan);
  const own = lines.find((one) => one.sheet === target.sheet && one.row === target.row);
  const input = line(own?.id.replace(CALLED_UP, "") ?? "");
  if (input?.sheet.id !== "assumptions") return false;
  const typed = input.cells.filter(({ style }) => style.role === "input");
  return typed.every(({ column }) =>
    input.sheet.validations.some(
      (rule) =>
        rule.kind !== "list" &&
        (rule.minimum > 0 || (rule.minimum === 0 && rule.above === true)) &&
        rule.area.row === input.row &&
        rule.area.column <= column &&
        column < rule.area.column + rule.area.columns,
    ),
  );
}
