import { conversions } from "./conversions";
import type { CellPosition } from "./cell-position";
import { PERCENT, precedence, SIGN } from "./precedence";
import { referenceText } from "./reference-text";
import type { Binary, Call, Tree, Unary } from "./tree";

export interface PrintOptions {
  /** The cell that the formula stands in; A1 when left out. */
  readonly at?: CellPosition;
  /** `excel`: as the formula bar and Office.js show it. `file`: as an .xlsx file stores it. */
  readonly dialect?: "excel" | "file";
}

/** Functions younger than the file format: stored with a prefix, or Excel and LibreOffice show #NAME?. */
const PREFIXED = new Set(
  "IFS SWITCH TEXTJOIN ISFORMULA PERCENTILE.INC NORM.S.INV RANK.EQ".split(" "),
);

/** The formula as text, without "=", with brackets only where the operators' order needs them. */
export function printFormula(tree: Tree, options: PrintOptions = {}): string {
  switch (tree.kind) {
    case "number":
      return tree.text;
    case "text":
      return `"${tree.value.replaceAll('"', '""')}"`;
    case "logical":
      return tree.value ? "TRUE" : "FALSE";
    case "error":
      return tree.code;
    case "missing":
      return "";
    case "name":
      return conversions.get(tree.name)?.value.toFixed() ?? tree.name;
    case "array":
      return `{${tree.rows.map((row) => list(row, options)).join(";")}}`;
    case "cell":
    case "area":
      return referenceText(tree, options.at);
    case "unary":
      return unaryText(tree, options);
    case "binary":
      return binaryText(tree, options);
    case "call":
      return `${functionText(tree, options)}(${list(tree.arguments, options)})`;
  }
}

function list(trees: readonly Tree[], options: PrintOptions): string {
  return trees.map((tree) => printFormula(tree, options)).join(",");
}

/** The part's text, in brackets when it binds more loosely than its place asks for. */
function part(tree: Tree, atLeast: number, options: PrintOptions): string {
  const text = printFormula(tree, options);
  return precedence(tree) < atLeast ? `(${text})` : text;
}

function unaryText({ operator, operand }: Unary, options: PrintOptions): string {
  return operator === "%"
    ? `${part(operand, PERCENT, options)}%`
    : operator + part(operand, SIGN, options);
}

/** Operators of one rank are read from the left, so an equal rank needs brackets on the right only. */
function binaryText(tree: Binary, options: PrintOptions): string {
  const rank = precedence(tree);
  return part(tree.left, rank, options) + tree.operator + part(tree.right, rank + 1, options);
}

function functionText({ name }: Call, { dialect }: PrintOptions): string {
  if (dialect !== "file") return name;
  if (name.startsWith("TCO.")) return `_xldudf_TCO_${name.slice("TCO.".length)}`;
  return PREFIXED.has(name) ? `_xlfn.${name}` : name;
}
