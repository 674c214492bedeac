import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type Line } from "../plan-reader";

const repeated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

/** A label that is read from another row names that row. */
const isTyped = ({ cells }: Line): boolean => cells[1]?.formula === undefined;

/** Variations stand below one another, each with the lines that it moves: `GRID.2` of GRID.2.TOT.total. */
const blockOf = ({ sheet, id }: Line): string =>
  sheet.id === "variations" ? ` ${id.split(".").slice(0, 2).join(".")}` : "";

/**
 * Ids of rows stand once in the workbook, labels once on a sheet, on Variations once in a block; lists of sources and
 * versions have no row ids.
 */
export function l03(plan: Plan): readonly string[] {
  const lines = readPlan(plan).lines.filter(({ sheet }) => !["sources", "log"].includes(sheet.id));
  const ids = repeated(lines.map(({ id }) => id)).map((id) => `the row id ${id} stands twice`);
  const labels = plan.sheets.flatMap((sheet) => {
    if (sheet.id === "rate_card") return []; // A row there is told apart by its meter as well.
    const its = lines
      .filter((line) => line.sheet === sheet && isTyped(line))
      .map((line) => `${blockOf(line)}: the label "${line.label}" stands twice`);
    return repeated(its).map((fault) => `${sheet.name}${fault}`);
  });
  return [...ids, ...labels];
}
