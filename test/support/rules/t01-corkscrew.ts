import type { Plan } from "../../../src/workbook/plan";
import { isHeader, readPlan, type Line, type ReadCell } from "../plan-reader";
import { resolvedReferences } from "../resolved-references";

/** Each opening is the closing of the year before; the first is 0; what is left is opening + added − charged. */
export function t01(plan: Plan): readonly string[] {
  const { lines, line } = readPlan(plan);
  const openings = lines.filter(({ id }) => id.startsWith("CSH.opening."));
  // The life of builds is what the cash view charges them by.
  const isNeeded = line("amortization_years") !== undefined;
  return openings.length === 0 && isNeeded
    ? ["there is no row of openings"]
    : openings.flatMap((opening) => faults(plan, opening));
}

function faults(plan: Plan, opening: Line): readonly string[] {
  const { line } = readPlan(plan);
  const row = (kind: string) => line(opening.id.replace("opening", kind));
  const [closing, added, charged] = [row("closing"), row("additions"), row("charge")];
  const years = opening.cells.filter((cell) => isYear(plan, cell));
  return years.flatMap((cell, at) => {
    const of = (one: Line | undefined, column: number): number =>
      Number(one?.cells.find((each) => each.column === column)?.value);
    const before = at === 0 ? 0 : of(closing, cell.column - 1);
    const left = Number(cell.value) + of(added, cell.column) - of(charged, cell.column);
    const reads = resolvedReferences(plan, cell);
    const readsClosing = reads.some(
      (to) => to.row === closing?.row && to.column === cell.column - 1,
    );
    return [
      ...(isNear(Number(cell.value), before) ? [] : [`${cell.address} is not ${before}`]),
      ...(readsClosing
        ? []
        : [`${cell.address} does not read the closing before it: ${cell.text}`]),
      ...(isNear(of(closing, cell.column), left)
        ? []
        : [`${cell.address}: the closing is not ${left}`]),
    ];
  });
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

const isYear = (plan: Plan, cell: ReadCell): boolean =>
  readPlan(plan).cells.some(
    (one) =>
      one.sheet === cell.sheet &&
      one.column === cell.column &&
      isHeader(one) &&
      typeof one.value === "number",
  );
