import { TcoError } from "../engine/tco-error";
import { broadcast, broadcastPair } from "./broadcast";
import { callValue } from "./call-value";
import { conversions } from "./conversions";
import { isMatrix } from "./is-matrix";
import { literalNumber } from "./literal-number";
import { binaryOperators, joinedWithComma, unaryOperators } from "./operators";
import { areaValue, cellValue } from "./reference-value";
import type { Scope } from "./scope";
import type { ArrayConstant, Binary, Name, Tree, Unary } from "./tree";
import type { Matrix, Scalar, Value } from "./value";

/**
 * What a tree comes to in a scope. It is walked each time: most trees of a workbook serve a handful of cells, for which
 * functions made of the tree would cost more than they save.
 */
export function treeValue(tree: Tree, scope: Scope): Value {
  switch (tree.kind) {
    case "cell":
      return cellValue(tree, scope);
    case "area":
      return areaValue(tree, scope);
    case "binary":
      return binaryValue(tree, scope);
    case "call":
      return callValue(tree, scope, treeValue);
    case "number":
      return literalNumber(tree.text);
    case "name":
      return nameValue(tree, scope);
    case "unary":
      return unaryValue(tree, scope);
    case "text":
    case "logical":
      return tree.value;
    case "missing":
      return null;
    case "array":
      return arrayValue(tree, scope);
    case "error":
      return new TcoError(tree.code, `The formula says ${tree.code}.`);
  }
}

function arrayValue(tree: ArrayConstant, scope: Scope): Matrix {
  return tree.rows.map((row) => row.map((element) => treeValue(element, scope) as Scalar));
}

function nameValue({ name }: Name, scope: Scope): Value {
  const value = scope.name?.(name);
  if (value !== undefined) return value;
  const conversion = conversions.get(name)?.value;
  return conversion ?? new TcoError("#NAME?", `The name "${name}" is unknown.`);
}

function unaryValue(tree: Unary, scope: Scope): Value {
  const value = treeValue(tree.operand, scope);
  const body = unaryOperators[tree.operator];
  return isMatrix(value) ? broadcast([value], ([only = null]) => body(only)) : body(value);
}

function binaryValue(tree: Binary, scope: Scope): Value {
  const left = treeValue(tree.left, scope);
  const right = treeValue(tree.right, scope);
  const isJoined = tree.operator === "&" && scope.decimalComma;
  const body = isJoined ? joinedWithComma : binaryOperators[tree.operator];
  return isMatrix(left) || isMatrix(right) ? broadcastPair(left, right, body) : body(left, right);
}
