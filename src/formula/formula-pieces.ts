import { conversions } from "./conversions";
import { PERCENT, precedence, SIGN } from "./precedence";
import { referenceText } from "./reference-text";
import type { AreaReference, Call, CellReference, Tree } from "./tree";

/** `excel`: as the formula bar and Office.js show it. `file`: as an .xlsx file stores it. */
export type Dialect = "excel" | "file";
/** A stretch of a formula's text: the same wherever the formula stands, or a reference as its cell sees it. */
export type Piece = string | CellReference | AreaReference;

/** Functions younger than the file format: stored with a prefix, or Excel and LibreOffice show #NAME?. */
const PREFIXED = new Set(
  "IFS SWITCH TEXTJOIN ISFORMULA PERCENTILE.INC NORM.S.INV RANK.EQ".split(" "),
);

/** The text of a formula, ready to be put together for each of the cells that share it. */
export function formulaPieces(tree: Tree, dialect: Dialect): readonly Piece[] {
  const pieces: Piece[] = [];
  write(tree, dialect, pieces);
  return pieces;
}

function write(tree: Tree, dialect: Dialect, into: Piece[]): void {
  switch (tree.kind) {
    case "array":
      return writeArray(tree.rows, dialect, into);
    case "cell":
    case "area":
      return isFixed(tree) ? add(referenceText(tree), into) : void into.push(tree);
    case "unary":
      if (tree.operator !== "%") add(tree.operator, into);
      writePart(tree.operand, tree.operator === "%" ? PERCENT : SIGN, dialect, into);
      if (tree.operator === "%") add("%", into);
      return;
    case "binary": {
      // Operators of one rank are read from the left, so an equal rank needs brackets on the right only.
      const rank = precedence(tree);
      writePart(tree.left, rank, dialect, into);
      add(tree.operator, into);
      return writePart(tree.right, rank + 1, dialect, into);
    }
    case "call":
      add(`${functionText(tree, dialect)}(`, into);
      writeList(tree.arguments, dialect, into);
      return add(")", into);
    default:
      return add(leafText(tree), into);
  }
}

type Corner = AreaReference["from"];

/** Whether a reference reads the same in every cell. */
const isFixed = (tree: CellReference | AreaReference): boolean =>
  tree.kind === "cell" ? isFixedCorner(tree) : isFixedCorner(tree.from) && isFixedCorner(tree.to);

const isFixedCorner = ({ row, column }: Corner): boolean => row.fixed && column.fixed;

type Leaf = Extract<Tree, { kind: "number" | "text" | "logical" | "error" | "missing" | "name" }>;

function leafText(tree: Leaf): string {
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
  }
}

/** Fixed text grows together, so that a formula has few pieces. */
function add(text: string, into: Piece[]): void {
  const last = into[into.length - 1];
  if (typeof last === "string") into[into.length - 1] = last + text;
  else into.push(text);
}

function writeList(trees: readonly Tree[], dialect: Dialect, into: Piece[]): void {
  trees.forEach((tree, i) => {
    if (i > 0) add(",", into);
    write(tree, dialect, into);
  });
}

function writeArray(rows: readonly (readonly Tree[])[], dialect: Dialect, into: Piece[]): void {
  rows.forEach((row, i) => {
    add(i === 0 ? "{" : ";", into);
    writeList(row, dialect, into);
  });
  add("}", into);
}

/** The part's text, in brackets when it binds more loosely than its place asks for. */
function writePart(tree: Tree, atLeast: number, dialect: Dialect, into: Piece[]): void {
  const bracketed = precedence(tree) < atLeast;
  if (bracketed) add("(", into);
  write(tree, dialect, into);
  if (bracketed) add(")", into);
}

function functionText({ name }: Call, dialect: Dialect): string {
  if (dialect !== "file") return name;
  if (name.startsWith("TCO.")) return `_xldudf_TCO_${name.slice("TCO.".length)}`;
  return PREFIXED.has(name) ? `_xlfn.${name}` : name;
}
