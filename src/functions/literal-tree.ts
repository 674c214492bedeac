import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import { isMatrix } from "../formula/is-matrix";
import type { Tree } from "../formula/tree";
import type { Scalar, Value } from "../formula/value";

/** A value as the literal that stands for it in a formula. */
export function literalTree(value: Value): Tree {
  if (!isMatrix(value)) return scalarTree(value);
  if (value.length === 1 && value[0]?.length === 1) return scalarTree(value[0][0] ?? null);
  return { kind: "array", rows: value.map((row) => row.map(scalarTree)) };
}

function scalarTree(value: Scalar): Tree {
  if (value === null) return numberTree(new Decimal(0));
  if (value instanceof TcoError) return { kind: "error", code: value.code };
  if (typeof value === "boolean") return { kind: "logical", value };
  if (typeof value === "string") return { kind: "text", value };
  return numberTree(value);
}

function numberTree(value: Decimal): Tree {
  const number: Tree = { kind: "number", text: value.abs().toString() };
  return value.isNegative() ? { kind: "unary", operator: "-", operand: number } : number;
}
