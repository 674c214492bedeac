import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import { broadcast, broadcastPair } from "./broadcast";
import { callEvaluator } from "./call-evaluator";
import { conversions } from "./conversions";
import { isMatrix } from "./is-matrix";
import { oncePer } from "../engine/once-per";
import { binaryOperators, joinedWithComma, unaryOperators } from "./operators";
import { areaValue, cellValue } from "./reference-value";
import type { Scope } from "./scope";
import type { ArrayConstant, Binary, Name, Tree, Unary } from "./tree";
import type { Matrix, Scalar, Value } from "./value";
import { withinExcel } from "./within-excel";

export type Evaluator = (scope: Scope) => Value;

/** The tree as a function of its scope, made once as long as the tree lives. */
export const evaluatorOf = oncePer<Tree, Evaluator>(closureOf);

/** The tree as a function of its scope. */
export function closureOf(tree: Tree): Evaluator {
  switch (tree.kind) {
    case "number":
      return always(withinExcel(new Decimal(tree.text)));
    case "text":
    case "logical":
      return always(tree.value);
    case "error":
      return always(new TcoError(tree.code, `The formula says ${tree.code}.`));
    case "missing":
      return always(null);
    case "array":
      return always(arrayValue(tree));
    case "name":
      return nameEvaluator(tree);
    case "cell":
      return (scope) => cellValue(tree, scope);
    case "area":
      return (scope) => areaValue(tree, scope);
    case "unary":
      return unaryEvaluator(tree);
    case "binary":
      return binaryEvaluator(tree);
    case "call":
      return callEvaluator(tree, closureOf);
  }
}

function always(value: Value): Evaluator {
  return () => value;
}

function arrayValue(tree: ArrayConstant): Matrix {
  return tree.rows.map((row) => row.map((element) => closureOf(element)({}) as Scalar));
}

function nameEvaluator({ name }: Name): Evaluator {
  const conversion = conversions.get(name)?.value;
  return (scope) => {
    const value = scope.name?.(name);
    if (value !== undefined) return value;
    return conversion ?? new TcoError("#NAME?", `The name "${name}" is unknown.`);
  };
}

function unaryEvaluator(tree: Unary): Evaluator {
  const operand = closureOf(tree.operand);
  const body = unaryOperators[tree.operator];
  return (scope) => {
    const value = operand(scope);
    return isMatrix(value) ? broadcast([value], ([only = null]) => body(only)) : body(value);
  };
}

function binaryEvaluator(tree: Binary): Evaluator {
  const left = closureOf(tree.left);
  const right = closureOf(tree.right);
  const body = binaryOperators[tree.operator];
  const local = tree.operator === "&" ? joinedWithComma : body;
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    const act = scope.decimalComma ? local : body;
    return isMatrix(a) || isMatrix(b) ? broadcastPair(a, b, act) : act(a, b);
  };
}
