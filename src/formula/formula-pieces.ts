import type { CellPosition } from "./cell-position";
import { conversions } from "./conversions";
import { PERCENT, precedence, SIGN } from "./precedence";
import { referencePrinter } from "./reference-text";
import type { Binary, Call, Tree, Unary } from "./tree";

/** `excel`: as the formula bar and Office.js show it. `file`: as an .xlsx file stores it. */
export type Dialect = "excel" | "file";
/** A stretch of a formula's text: the same in every cell of a row, or as the cell sees it. */
type Piece = string | ((at: CellPosition) => string);

/** Functions younger than the file format: stored with a prefix, or Excel and LibreOffice show #NAME?. */
const PREFIXED = new Set(
  "IFS SWITCH TEXTJOIN ISFORMULA PERCENTILE.INC NORM.S.INV RANK.EQ".split(" "),
);

/** The text of a formula, ready to be put together for each cell that it stands in. */
export function formulaPieces(tree: Tree, dialect: Dialect): readonly Piece[] {
  switch (tree.kind) {
    case "number":
      return [tree.text];
    case "text":
      return [`"${tree.value.replaceAll('"', '""')}"`];
    case "logical":
      return [tree.value ? "TRUE" : "FALSE"];
    case "error":
      return [tree.code];
    case "missing":
      return [];
    case "name":
      return [conversions.get(tree.name)?.value.toFixed() ?? tree.name];
    case "array":
      return ["{", ...between(tree.rows, ";", (row) => list(row, dialect)), "}"];
    case "cell":
    case "area":
      return [referencePrinter(tree)];
    case "unary":
      return unaryPieces(tree, dialect);
    case "binary":
      return binaryPieces(tree, dialect);
    case "call":
      return [functionText(tree, dialect), "(", ...list(tree.arguments, dialect), ")"];
  }
}

function list(trees: readonly Tree[], dialect: Dialect): readonly Piece[] {
  return between(trees, ",", (tree) => formulaPieces(tree, dialect));
}

function between<Item>(
  items: readonly Item[],
  separator: string,
  pieces: (item: Item) => readonly Piece[],
): readonly Piece[] {
  return items.flatMap((item, i) => (i === 0 ? pieces(item) : [separator, ...pieces(item)]));
}

/** The part's text, in brackets when it binds more loosely than its place asks for. */
function part(tree: Tree, atLeast: number, dialect: Dialect): readonly Piece[] {
  const pieces = formulaPieces(tree, dialect);
  return precedence(tree) < atLeast ? ["(", ...pieces, ")"] : pieces;
}

function unaryPieces({ operator, operand }: Unary, dialect: Dialect): readonly Piece[] {
  return operator === "%"
    ? [...part(operand, PERCENT, dialect), "%"]
    : [operator, ...part(operand, SIGN, dialect)];
}

/** Operators of one rank are read from the left, so an equal rank needs brackets on the right only. */
function binaryPieces(tree: Binary, dialect: Dialect): readonly Piece[] {
  const rank = precedence(tree);
  return [...part(tree.left, rank, dialect), tree.operator, ...part(tree.right, rank + 1, dialect)];
}

function functionText({ name }: Call, dialect: Dialect): string {
  if (dialect !== "file") return name;
  if (name.startsWith("TCO.")) return `_xldudf_TCO_${name.slice("TCO.".length)}`;
  return PREFIXED.has(name) ? `_xlfn.${name}` : name;
}
