import { children } from "../formula/children";
import type { Binary, BinaryOperator, Call, Coordinate, Tree } from "../formula/tree";
import { fixed, offset, sameCoordinate } from "./address-book";
import { formulaOf } from "./formula-of";

/** The columns that a row is computed in, first and last. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Functions that Excel applies to each element of an area; MATCH and SUMIFS to each that they look for. */
const ELEMENTWISE = new Set("ABS INT ROUND CEILING FLOOR POWER SQRT MOD MATCH SUMIFS".split(" "));
const OPPOSITE: Partial<Record<BinaryOperator, BinaryOperator>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};
const ZERO: Tree = { kind: "number", text: "0" };
const ONE: Tree = { kind: "number", text: "1" };

/**
 * What a row's formula adds up to over all its columns, computed at once: each reference becomes the row of cells, a
 * choice the product with its condition. A second path that sees one changed cell of the row. Undefined where the
 * formula has no such form.
 */
export function atOnce(formula: Tree, columns: Columns): Tree | undefined {
  if (!movesAlong(formula)) {
    const own = rowArea(offset(0), offset(0), columns, undefined);
    return formulaOf("COLUMNS(own)*each", { own, each: formula });
  }
  if (formula.kind === "call" && formula.name === "SUM") {
    const block = formula.arguments.map((part) => movesAlong(part) && widened(part, columns));
    return block.every(isTree) ? { ...formula, arguments: block } : undefined;
  }
  const all = elementwise(formula, columns, []);
  return all && formulaOf("SUMPRODUCT(all)", { all: isNumber(formula) ? all : times(all, ONE) });
}

/** A comparison comes out as TRUE or FALSE, which SUMPRODUCT passes over. */
const isNumber = (tree: Tree): boolean => tree.kind !== "binary" || !(tree.operator in OPPOSITE);

const isTree = (tree: Tree | undefined | false): tree is Tree => typeof tree === "object";

/** `guarded` are the divisors that a condition further out tests against 0. */
function elementwise(tree: Tree, columns: Columns, guarded: readonly Tree[]): Tree | undefined {
  const each = (part: Tree) => elementwise(part, columns, guarded);
  switch (tree.kind) {
    case "cell":
      return widened(tree, columns);
    case "area":
      return movesAlong(tree) ? undefined : tree;
    case "unary": {
      const operand = each(tree.operand);
      return operand && { ...tree, operand };
    }
    case "binary":
      return pair(tree, each(tree.left), each(tree.right), guarded);
    case "call":
      return movesAlong(tree) ? call(tree, columns, guarded) : tree;
    default:
      return tree;
  }
}

function pair(
  tree: Binary,
  left: Tree | undefined,
  right: Tree | undefined,
  guarded: readonly Tree[],
): Tree | undefined {
  if (!left || !right || tree.operator === "&") return undefined;
  const isGuarded = tree.operator === "/" && guarded.some((one) => same(one, tree.right));
  return { ...tree, left, right: isGuarded ? formulaOf("y+(y=0)", { y: right }) : right };
}

function call(tree: Call, columns: Columns, guarded: readonly Tree[]): Tree | undefined {
  const [first, second, third] = tree.arguments;
  if (ELEMENTWISE.has(tree.name)) {
    const parts = tree.arguments.map((part) => elementwise(part, columns, guarded));
    return parts.every(isTree) ? { ...tree, arguments: parts } : undefined;
  }
  if (tree.name === "IF" && first && second) {
    return chosen(first, second, third ?? ZERO, columns, guarded);
  }
  if ((tree.name === "MAX" || tree.name === "MIN") && first && second && !third) {
    const operator = tree.name === "MAX" ? ">" : "<";
    const condition: Tree = { kind: "binary", operator, left: second, right: first };
    return chosen(condition, second, first, columns, guarded);
  }
  if (tree.name === "CHOOSE") return switched(numbered(tree.arguments), columns, guarded);
  return tree.name === "SWITCH" ? switched(tree.arguments, columns, guarded) : undefined;
}

/** CHOOSE as SWITCH: the first answer for 1, the second for 2. */
const numbered = ([on, ...answers]: readonly Tree[]): readonly Tree[] =>
  on
    ? [
        on,
        ...answers.flatMap((answer, i): Tree[] => [{ kind: "number", text: `${i + 1}` }, answer]),
      ]
    : [];

/** IF(c,a,b) as c*a+not c*b; both branches are computed, so divisors that the condition guards are kept from 0. */
function chosen(
  condition: Tree,
  then: Tree,
  otherwise: Tree,
  columns: Columns,
  guarded: readonly Tree[],
): Tree | undefined {
  const safe = [...guarded, ...children(condition)];
  const branch = (when: Tree | undefined, value: Tree) => {
    const what = elementwise(value, columns, safe);
    return when && what && (isOne(value) ? times(when, ONE) : times(when, what));
  };
  const [yes, no] = [true, false].map((wanted) => truth(condition, wanted, columns));
  if (isZero(then)) return branch(no, otherwise);
  if (isZero(otherwise)) return branch(yes, then);
  const [one, other] = [branch(yes, then), branch(no, otherwise)];
  return one && other && { kind: "binary", operator: "+", left: one, right: other };
}

/** The condition for each column, or its opposite. */
function truth(tree: Tree, wanted: boolean, columns: Columns): Tree | undefined {
  if (tree.kind === "call" && (tree.name === "AND" || tree.name === "OR")) {
    const parts = tree.arguments.map((part) => truth(part, true, columns));
    if (!parts.every(isTree)) return undefined;
    const operator = tree.name === "AND" ? "*" : "+";
    const count = parts.reduce((left, right): Tree => ({ kind: "binary", operator, left, right }));
    return formulaOf(wanted ? "count>0" : "count=0", { count });
  }
  if (tree.kind !== "binary") return undefined;
  const operator = wanted ? tree.operator : OPPOSITE[tree.operator];
  const [left, right] = [tree.left, tree.right].map((part) => elementwise(part, columns, []));
  if (!operator || !(operator in OPPOSITE) || !left || !right) return undefined;
  return { kind: "binary", operator, left, right };
}

function switched(
  [on, ...cases]: readonly Tree[],
  columns: Columns,
  guarded: readonly Tree[],
): Tree | undefined {
  if (!on || cases.length % 2 === 1) return undefined;
  const parts = cases.flatMap((key, i) => {
    if (i % 2 === 1) return [];
    const condition: Tree = { kind: "binary", operator: "=", left: on, right: key };
    return [chosen(condition, cases[i + 1] ?? ZERO, ZERO, columns, guarded)];
  });
  if (!parts.every(isTree)) return undefined;
  return parts.reduce((left, right): Tree => ({ kind: "binary", operator: "+", left, right }));
}

const times = (left: Tree, right: Tree): Tree => ({ kind: "binary", operator: "*", left, right });
const isZero = (tree: Tree): boolean => tree.kind === "number" && tree.text === ZERO.text;
const isOne = (tree: Tree): boolean => tree.kind === "number" && tree.text === ONE.text;
const same = (a: Tree, b: Tree): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a formula reads other cells in each column. */
function movesAlong(tree: Tree): boolean {
  if (tree.kind === "cell") return !tree.column.fixed;
  if (tree.kind === "area") return !tree.from.column.fixed || !tree.to.column.fixed;
  return children(tree).some(movesAlong);
}

/** A cell, or a column of cells, over all columns of the row; what stands still stays. */
function widened(tree: Tree, columns: Columns): Tree | undefined {
  if (!movesAlong(tree)) return tree;
  if (tree.kind === "cell") return rowArea(tree.row, tree.column, columns, tree.sheet);
  if (tree.kind !== "area" || !sameCoordinate(tree.from.column, tree.to.column)) return undefined;
  const { from, to, sheet } = tree;
  return {
    ...rowArea(from.row, from.column, columns, sheet),
    to: { row: to.row, column: fixed(columns.last + to.column.at) },
  };
}

function rowArea(row: Coordinate, column: Coordinate, columns: Columns, sheet: string | undefined) {
  return {
    kind: "area" as const,
    ...(sheet === undefined ? {} : { sheet }),
    from: { row, column: fixed(columns.first + column.at) },
    to: { row, column: fixed(columns.last + column.at) },
  };
}
