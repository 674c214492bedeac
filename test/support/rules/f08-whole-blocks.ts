import type { Tree } from "../../../src/formula/tree";
import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell, type ReadCell } from "../plan-reader";
import { cellsOf, resolved, resolvedReferences, type Resolved } from "../resolved-references";
import { calls } from "../tree-nodes";

/** A SUM begins and ends where its block does and adds no total that is in the block already. */
export const f08 = (plan: Plan): readonly string[] =>
  readPlan(plan).formulas.flatMap((cell) =>
    sumsOf(cell.formula, cell).flatMap((area) => [
      ...outside(plan, cell, area),
      ...membersOf(plan, area)
        .filter((member) => addsUp(member, area))
        .map((one) => `${cell.address} adds the total ${one.address}: ${cell.text}`),
    ]),
  );

function outside(plan: Plan, cell: FormulaCell, area: Resolved): readonly string[] {
  if (cell.sheet.id !== "cases") return leftOut(plan, cell, area);
  return isRowCheck(cell, area) ? [] : otherLines(plan, cell, area);
}

/** A row check adds all columns of its own row, those of lines that not every case needs being blank. */
const isRowCheck = (cell: FormulaCell, area: Resolved): boolean =>
  cell.style.role === "check" && area.rows === 1 && area.row === cell.row;

/** The areas that a formula adds up. */
const sumsOf = (formula: Tree, cell: ReadCell): readonly Resolved[] =>
  calls(formula)
    .filter(({ name }) => name === "SUM")
    .flatMap((call) => call.arguments)
    .flatMap((tree) => (tree.kind === "area" ? [resolved(tree, cell)] : []));

const membersOf = (plan: Plan, area: Resolved): readonly ReadCell[] =>
  cellsOf(area).flatMap(({ sheet, row, column }) => readPlan(plan).cell(sheet, row, column) ?? []);

/** Its formula adds cells of this very area. */
const addsUp = (cell: ReadCell, area: Resolved): boolean =>
  cell.formula !== undefined &&
  sumsOf(cell.formula, cell).some((one) => one.sheet === area.sheet && isWithin(one, area));

const isWithin = (inner: Resolved, outer: Resolved): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Figures of the same kind just outside, unless they add up what is inside or the formula reads them as well. */
function leftOut(plan: Plan, cell: FormulaCell, area: Resolved): readonly string[] {
  const { sheet, row, column, rows, columns } = area;
  const reading = readPlan(plan);
  const read = resolvedReferences(plan, cell).filter((one) => one.rows * one.columns === 1);
  const roles = membersOf(plan, area).map(({ style }) => style.role);
  const isLeftOut = (one: ReadCell): boolean =>
    typeof one.value === "number" &&
    roles.includes(one.style.role) &&
    one.style.fill === undefined &&
    one.address !== cell.address &&
    !read.some((other) => other.row === one.row && other.column === one.column) &&
    !addsUp(one, area) &&
    !isEndOfYears(one);
  const above = [row - 1, row + rows].map((at) => reading.cell(sheet, at, column));
  const beside = [column - 1, column + columns].map((at) => reading.cell(sheet, row, at));
  const around = [
    ...(rows > 1 ? above : []),
    ...(columns > 1 && !isToDate(cell, area) ? beside : []),
  ];
  return around
    .filter((one) => one !== undefined)
    .filter(isLeftOut)
    .map((one) => `${cell.address} leaves out ${one.address}: ${cell.text}`);
}

/** A sum up to the formula's own year. */
const isToDate = (cell: FormulaCell, { sheet, rows, column, columns }: Resolved): boolean =>
  rows === 1 && sheet === cell.sheet.name && column + columns - 1 === cell.column;

/** The column of sums at the end of the years. */
const isEndOfYears = ({ text }: ReadCell): boolean => /^SUM\(\$[A-Z]+\d+:\$[A-Z]+\d+\)$/.test(text);

/** Cases repeats the lines without their sections: a sum there adds what the line that it repeats adds. */
function otherLines(plan: Plan, cell: FormulaCell, area: Resolved): readonly string[] {
  const { lines, line } = readPlan(plan);
  const idOf = (sheet: string, row: number): string =>
    lines.find((one) => one.sheet.name === sheet && one.row === row)?.id ?? "";
  const id = idOf(cell.sheet.name, cell.row).replace("CASE.", "");
  const original = line(id)?.cells.find(({ text }) => text.includes("SUM("));
  const added = (areas: readonly Resolved[]): string =>
    areas
      .flatMap((one) => [...new Set(cellsOf(one).map(({ row }) => idOf(one.sheet, row)))])
      .join()
      .replaceAll("CASE.", "");
  const expected = original ? added(sumsOf(original.formula!, original)) : "";
  return added([area]) === expected
    ? []
    : [`${cell.address} does not add ${expected}: ${cell.text}`];
}
