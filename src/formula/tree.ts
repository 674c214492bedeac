import type { ErrorCode } from "../engine/tco-error";

/** A formula as data: what the parser makes and what every back end reads. */
export type Tree =
  | NumberLiteral
  | TextLiteral
  | LogicalLiteral
  | ErrorLiteral
  | Missing
  | ArrayConstant
  | Name
  | CellReference
  | AreaReference
  | Unary
  | Binary
  | Call;

/** A number as it was written, so that no digit is lost on the way to the exact evaluator. */
export interface NumberLiteral {
  readonly kind: "number";
  readonly text: string;
}
export interface TextLiteral {
  readonly kind: "text";
  readonly value: string;
}
export interface LogicalLiteral {
  readonly kind: "logical";
  readonly value: boolean;
}
export interface ErrorLiteral {
  readonly kind: "error";
  readonly code: ErrorCode;
}
/** An argument left out, as the second of `IF(a,,b)`. */
export interface Missing {
  readonly kind: "missing";
}
export interface ArrayConstant {
  readonly kind: "array";
  readonly rows: readonly (readonly Tree[])[];
}
/** A parameter, a row id, or a defined name: whatever the scope knows by that name. */
export interface Name {
  readonly kind: "name";
  readonly name: string;
}
/**
 * One axis of a reference. `fixed` (a `$` in A1 notation): `at` is the zero-based index. Not fixed: `at` is the
 * distance from the formula's own cell, so that one tree serves a whole row of cells.
 */
export interface Coordinate {
  readonly fixed: boolean;
  readonly at: number;
}
export interface CellReference {
  readonly kind: "cell";
  /** Left out when the cell is on the formula's own sheet. */
  readonly sheet?: string;
  readonly row: Coordinate;
  readonly column: Coordinate;
}
export interface AreaReference {
  readonly kind: "area";
  readonly sheet?: string;
  readonly from: { readonly row: Coordinate; readonly column: Coordinate };
  readonly to: { readonly row: Coordinate; readonly column: Coordinate };
}
export type UnaryOperator = "-" | "+" | "%";
export interface Unary {
  readonly kind: "unary";
  readonly operator: UnaryOperator;
  readonly operand: Tree;
}
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";
export interface Binary {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Tree;
  readonly right: Tree;
}
/** `name` in upper case; functions of the catalogue keep their prefix: `TCO.LLMSPEND`. */
export interface Call {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly Tree[];
}
