import type { AstExpression } from "@borgar/fx";
import type { ErrorCode } from "../engine/tco-error";
import { callName } from "./call-name";
import type { CellPosition } from "./cell-position";
import { refusal } from "./reading-fault";
import { referenceTree } from "./reference-tree";
import type { BinaryOperator, Tree, UnaryOperator } from "./tree";

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="]);
const ERROR_CODES = new Set(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NAME?", "#REF!", "#NULL!"]);
const MISSING: Tree = { kind: "missing" };

/** Our tree of what the parser found; numbers keep their written digits. */
export function treeOfSyntax(node: AstExpression, text: string, at: CellPosition): Tree {
  const inner = (child: AstExpression) => treeOfSyntax(child, text, at);
  switch (node.type) {
    case "Literal":
      return literalTree(node.value, node.raw);
    case "ErrorLiteral":
      return errorTree(node.value, text);
    case "ReferenceIdentifier":
      return node.kind === "name" && !node.value.includes("!")
        ? { kind: "name", name: node.value }
        : referenceTree(node.value, text, at);
    case "UnaryExpression":
      return {
        kind: "unary",
        operator: node.operator as UnaryOperator,
        operand: inner(node.arguments[0] as AstExpression),
      };
    case "BinaryExpression":
      return binaryTree(node.operator, node.arguments.map(inner), text);
    case "CallExpression":
      return callTree(node, text, inner);
    case "ArrayExpression":
      return arrayTree(node.elements, text, inner);
    default:
      throw refusal(text, "LET and LAMBDA are not supported");
  }
}

function literalTree(value: unknown, raw: string): Tree {
  if (typeof value === "number") return { kind: "number", text: raw };
  if (typeof value === "boolean") return { kind: "logical", value };
  return { kind: "text", value: String(value) };
}

function errorTree(code: string, text: string): Tree {
  const upper = code.toUpperCase();
  if (!ERROR_CODES.has(upper)) throw refusal(text, `the error value ${code} is not supported`);
  return { kind: "error", code: upper as ErrorCode };
}

function binaryTree(operator: string, operands: readonly Tree[], text: string): Tree {
  if (operator === " ") throw refusal(text, "an operator is missing between two references");
  if (operator === ",") throw refusal(text, "a list of references is not supported");
  if (!OPERATORS.has(operator)) throw refusal(text, `the operator ${operator} is not supported`);
  const [left, right] = operands as [Tree, Tree];
  return { kind: "binary", operator: operator as BinaryOperator, left, right };
}

type Inner = (child: AstExpression) => Tree;

function callTree(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  text: string,
  inner: Inner,
): Tree {
  if (node.callee.type !== "Identifier")
    throw refusal(text, "only a function's name can be called");
  const name = callName(node.callee.name);
  if (name === "LET" || name === "LAMBDA") throw refusal(text, "LET and LAMBDA are not supported");
  const given = node.arguments as readonly (AstExpression | null)[];
  return { kind: "call", name, arguments: given.map((child) => (child ? inner(child) : MISSING)) };
}

function arrayTree(rows: readonly (readonly AstExpression[])[], text: string, inner: Inner): Tree {
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw refusal(text, "the rows of an array differ in length");
  }
  return { kind: "array", rows: rows.map((row) => row.map(inner)) };
}
