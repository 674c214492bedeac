import type {
  AreaReference,
  Binary,
  BinaryOperator,
  Call,
  CellReference,
  Name,
  NumberLiteral,
  TextLiteral,
  Tree,
} from "../../src/formula/tree";

/** Trees by hand, for a plan that must not depend on the parser. */
export const number = (value: number | string): NumberLiteral => ({
  kind: "number",
  text: String(value),
});
export const text = (value: string): TextLiteral => ({ kind: "text", value });
export const name = (id: string): Name => ({ kind: "name", name: id });
export const call = (id: string, ...args: readonly Tree[]): Call => ({
  kind: "call",
  name: id,
  arguments: args,
});
export const binary = (left: Tree, operator: BinaryOperator, right: Tree): Binary => ({
  kind: "binary",
  operator,
  left,
  right,
});

const fixed = (at: number) => ({ fixed: true, at });
const offset = (at: number) => ({ fixed: false, at });

/** `$A$1` by zero-based indices. */
export const fixedCell = (
  sheet: string | undefined,
  row: number,
  column: number,
): CellReference => ({
  kind: "cell",
  ...(sheet === undefined ? {} : { sheet }),
  row: fixed(row),
  column: fixed(column),
});
/** A cell so many rows and columns away. */
export const near = (rows: number, columns: number, sheet?: string): CellReference => ({
  kind: "cell",
  ...(sheet === undefined ? {} : { sheet }),
  row: offset(rows),
  column: offset(columns),
});
/** The cells of the own column, from so many rows away to so many rows away. */
export const nearRows = (from: number, to: number): AreaReference => ({
  kind: "area",
  from: { row: offset(from), column: offset(0) },
  to: { row: offset(to), column: offset(0) },
});
/** `$D7` in the formula's own row, seen from so many rows away. */
export const inColumn = (column: number, rows: number): CellReference => ({
  kind: "cell",
  row: offset(rows),
  column: fixed(column),
});
/** `D$4`: own column, a fixed row. */
export const inRow = (row: number): CellReference => ({
  kind: "cell",
  row: fixed(row),
  column: offset(0),
});
