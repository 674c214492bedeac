import type { Plan } from "../../../src/workbook/plan";
import { assumptionKind } from "../assumption-cells";
import { readPlan, type Line, type ReadCell } from "../plan-reader";
import { cellsOf, resolvedReferences, type Resolved } from "../resolved-references";

const REPEATING = ["cases", "variations", "log", "cover", "summary"];

/**
 * Every input moves a line or an alert of its own; checks that look at all inputs at once do not count, nor do the
 * Log, Cases and Variations, which only repeat.
 */
export function t04(plan: Plan): readonly string[] {
  const { lines } = readPlan(plan);
  const read = readBySingles(plan);
  const isRead = ({ sheet, row, column }: ReadCell): boolean =>
    read.has(`${sheet.name} ${row} ${column}`);
  return lines
    .filter(({ sheet }) => sheet.class === "input")
    .filter((line) => inputCells(plan, line).length > 0)
    .filter((line) => !inputCells(plan, line).some(isRead))
    .map(({ sheet, id }) => `${sheet.name}: nothing depends on ${id}`);
}

/** Where the rest of the workbook reads an input: its live value, a selector, a choice. */
function inputCells(plan: Plan, { sheet, cells }: Line): readonly ReadCell[] {
  const typed = cells.filter(({ style }) => style.role === "input");
  if (sheet.id !== "assumptions" || typed.length === 0) return typed;
  return cells.filter((cell) => cell.column > 2 && assumptionKind(plan, cell) === "live");
}

/** On Assumptions only the selectors are read, by their names: "changed?" reads every input of its own row. */
function readBySingles(plan: Plan): ReadonlySet<string> {
  const readers = readPlan(plan).formulas.filter(({ sheet }) => !REPEATING.includes(sheet.id));
  const counts = (cell: ReadCell, { rows, name }: Resolved): boolean => {
    if (cell.sheet.id === "assumptions") return name !== undefined;
    return rows === 1 || cell.sheet.class !== "check";
  };
  return new Set(
    readers
      .flatMap((cell) => resolvedReferences(plan, cell).filter((to) => counts(cell, to)))
      .flatMap(cellsOf)
      .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
  );
}
