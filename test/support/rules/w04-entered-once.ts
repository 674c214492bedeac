import type { Plan } from "../../../src/workbook/plan";
import { inputRows, type InputRow } from "../assumption-cells";
import { readPlan } from "../plan-reader";
import { cellsOf, resolvedReferences } from "../resolved-references";

/** Each number is entered once: no bound repeats its base, no base a price of the Rate card, no date another. */
export function w04(plan: Plan): readonly string[] {
  return [...inputRows(plan).flatMap(repeatedBases), ...unusedPrices(plan), ...repeatedDates(plan)];
}

/** Low and high that equal the base are `=base`; the published value is another document's fact. */
function repeatedBases({ cells }: InputRow): readonly string[] {
  const typed = cells.filter(({ cell }) => cell.formula === undefined);
  const bases = cells.filter(({ kind }) => kind === "base").map(({ cell }) => cell);
  return bases.flatMap((base, index) =>
    (["low", "high"] as const).flatMap((bound) => {
      const bounds = cells.filter(({ kind }) => kind === bound);
      const cell = bounds[index]?.cell;
      const again = typed.some((one) => one.cell === cell) && cell?.value === base.value;
      return again ? [`${cell.address} repeats ${base.address}`] : [];
    }),
  );
}

/** A price stands on the Rate card for the input that reads it; one that nobody reads was typed again. */
function unusedPrices(plan: Plan): readonly string[] {
  const { formulas, cells } = readPlan(plan);
  const read = new Set(
    formulas
      .filter(({ sheet, row }) => sheet.id === "assumptions" && row > 5)
      .flatMap((cell) => resolvedReferences(plan, cell).flatMap(cellsOf))
      .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
  );
  return cells
    .filter(({ sheet, style }) => sheet.id === "rate_card" && style.role === "data")
    .filter(({ style }) => !style.numberFormat?.includes("yyyy"))
    .filter(({ sheet, row, column }) => !read.has(`${sheet.name} ${row} ${column}`))
    .map(({ address }) => `${address} is a price that no input reads`);
}

/** Dates of sources, prices and versions are facts of their own; the day of the figures is typed in one place. */
function repeatedDates(plan: Plan): readonly string[] {
  const typed = readPlan(plan).cells.filter(
    ({ sheet, formula, style, value }) =>
      sheet.class !== "data" &&
      formula === undefined &&
      typeof value === "number" &&
      style.numberFormat?.includes("yyyy") === true,
  );
  return typed.slice(1).map(({ address }) => `${address} repeats ${typed[0]?.address}`);
}
