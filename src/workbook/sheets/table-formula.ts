import { children, mapChildren } from "../../formula/children";
import type { Call, Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import type { Table } from "../../scenarios/table-sheet";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { RowContext } from "../draft";
import { lineTree } from "../line-tree";
import { caseWords, globalColumns } from "./global-inputs";
import { columnAt, type PlacedTable } from "./table-grid";

/** A column's formula as its cells have it: one relative formula down the column. */
export function columnTree(
  formula: string,
  scenario: Scenario,
  table: PlacedTable,
  context: RowContext,
): Tree {
  const resolve: Resolve = (name, approach) =>
    table.columns.some(({ id }) => id === name)
      ? cell("", "", offset(0), columnOf(table, name))
      : elsewhere(scenario, context, name, approach);
  return bound(formula, resolve, scenario, table, context);
}

/** A message stands outside of the table and reads whole columns of it. */
export function messageTree(
  message: string,
  scenario: Scenario,
  table: PlacedTable,
  context: RowContext,
): Tree {
  const resolve: Resolve = (name, approach) => elsewhere(scenario, context, name, approach);
  return bound(message, resolve, scenario, table, context);
}

/** A figure of a finding: it stands in no table and reads inputs and lines. */
export function findingTree(formula: string, scenario: Scenario, context: RowContext): Tree {
  const resolve: Resolve = (name, approach) => elsewhere(scenario, context, name, approach);
  return bound(formula, resolve, scenario, undefined, context);
}

/** How many rows up the formulas of a table look. */
export function farthestAbove({ columns }: Table): number {
  const farthest = (tree: Tree): number =>
    Math.max(isCall(tree, "ABOVE") ? rowsAbove(tree) : 0, ...children(tree).map(farthest));
  return Math.max(
    0,
    ...columns.flatMap(({ formula }) => (formula ? [farthest(lineTree(formula, "native"))] : [])),
  );
}

function bound(
  formula: string,
  resolve: Resolve,
  scenario: Scenario,
  table: PlacedTable | undefined,
  context: RowContext,
): Tree {
  const tree = withColumns(lineTree(formula, "native"), table, context);
  return bindLine(tree, resolve, scenario.baseline);
}

/** ABOVE, WHOLE, LOW and HIGH as the cells that they mean. */
function withColumns(tree: Tree, table: PlacedTable | undefined, context: RowContext): Tree {
  if (table && isCall(tree, "ABOVE"))
    return cellsAbove(columnOf(table, nameIn(tree)), rowsAbove(tree));
  if (table && isCall(tree, "WHOLE")) return wholeColumn(table, nameIn(tree), context);
  if (isCall(tree, "LOW")) return boundOf(nameIn(tree), "low", context);
  if (isCall(tree, "HIGH")) return boundOf(nameIn(tree), "high", context);
  return mapChildren(tree, (child) => withColumns(child, table, context));
}

/** The low or the high of an input, whatever case is live. */
function boundOf(id: string, which: "low" | "high", { book, sheet }: RowContext): Tree {
  const place = placeOf(book, id);
  const column = globalColumns.live + caseWords.indexOf(which);
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}

function cellsAbove(column: ReturnType<typeof fixed>, rows: number): Tree {
  if (rows === 1) return cell("", "", offset(-1), column);
  return area("", "", { row: offset(-rows), column }, { row: offset(-1), column });
}

function wholeColumn(table: PlacedTable, name: string, { book }: RowContext): Tree {
  const column = columnOf(table, name);
  const [first, last] = [table.rows[0], table.rows[table.rows.length - 1]].map((row) =>
    fixed(placeOf(book, row?.id ?? "").row),
  );
  if (!first || !last) return { kind: "missing" };
  return area("", "", { row: first, column }, { row: last, column });
}

/** Inputs and lines, whatever row asks; the first approach's where none is named, as there is one only. */
function elsewhere(
  { approaches }: Scenario,
  { book, sheet }: RowContext,
  name: string,
  approach: string | undefined,
): Tree {
  const place = placeOf(book, name);
  const index = Math.max(
    0,
    approaches.findIndex(({ id }) => id === approach),
  );
  const column = place.per === "single" ? place.column : place.column + index;
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}

const columnOf = (table: PlacedTable, name: string) => fixed(columnAt(table, name));

const isCall = (tree: Tree, name: string): tree is Call =>
  tree.kind === "call" && tree.name === name;

function nameIn({ arguments: [of] }: Call): string {
  return of?.kind === "name" ? of.name : "";
}

function rowsAbove({ arguments: [, count] }: Call): number {
  return count?.kind === "number" ? Number(count.text) : 1;
}
