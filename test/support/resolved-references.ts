import type { AreaReference, CellReference, Coordinate, Tree } from "../../src/formula/tree";
import type { Plan, SheetArea } from "../../src/workbook/plan";
import type { ReadCell } from "./plan-reader";
import { nodes } from "./tree-nodes";

/** The cells that a reference means where it stands. */
export interface Resolved extends SheetArea {
  /** The defined name that led here. */
  readonly name?: string;
  readonly node: Tree;
}

const index = (coordinate: Coordinate, own: number): number =>
  coordinate.fixed ? coordinate.at : own + coordinate.at;

/** A reference without its dependence on the formula's own place. */
export function resolved(node: CellReference | AreaReference, from: ReadCell): Resolved {
  const sheet = node.sheet ?? from.sheet.name;
  const [first, last] = node.kind === "cell" ? [node, node] : [node.from, node.to];
  const row = index(first.row, from.row);
  const column = index(first.column, from.column);
  const rows = index(last.row, from.row) - row + 1;
  const columns = index(last.column, from.column) - column + 1;
  return { node, sheet, row, column, rows, columns };
}

/** Everything a cell's formula points at, names included, in reading order. */
export function resolvedReferences(plan: Plan, cell: ReadCell): readonly Resolved[] {
  if (cell.formula === undefined) return [];
  return nodes(cell.formula).flatMap((node) => {
    if (node.kind === "cell" || node.kind === "area") return [resolved(node, cell)];
    if (node.kind !== "name") return [];
    const target = plan.names.find(({ name }) => name === node.name);
    return target === undefined ? [] : [{ ...target.refersTo, name: node.name, node }];
  });
}

/** Row and column of each cell of an area. */
export const cellsOf = ({ sheet, row, column, rows, columns }: SheetArea) =>
  Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
