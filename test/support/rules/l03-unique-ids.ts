import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type Line } from "../plan-reader";

const repeated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

/** A label that is read from another row names that row. */
const isTyped = ({ cells }: Line): boolean => cells[1]?.formula === undefined;

/** Ids of rows stand once in the workbook, labels once on a sheet; lists of sources and versions have no row ids. */
export function l03(plan: Plan): readonly string[] {
  const lines = readPlan(plan).lines.filter(({ sheet }) => !["sources", "log"].includes(sheet.id));
  const ids = repeated(lines.map(({ id }) => id)).map((id) => `the row id ${id} stands twice`);
  const labels = plan.sheets.flatMap((sheet) => {
    if (sheet.id === "rate_card") return []; // A row there is told apart by its meter as well.
    const its = lines
      .filter((line) => line.sheet === sheet && isTyped(line))
      .map(({ label }) => label);
    return repeated(its).map((label) => `${sheet.name}: the label "${label}" stands twice`);
  });
  return [...ids, ...labels];
}
