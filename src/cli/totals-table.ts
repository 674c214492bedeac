import type { Plan } from "../workbook/plan";
import { figures } from "../workbook/figures";
import { printedFigure } from "./printed-figure";
import { textTable } from "./text-table";

/** The Totals sheet as lines of text: a row a figure, a column an approach. */
export function totalsTable(plan: Plan): readonly string[] {
  const { approaches } = plan;
  const header = ["", "", "", ...approaches.map(({ label }) => label)];
  const rows = figures(plan).map(({ id, label, unit, numberFormat, values }) => [
    id,
    label,
    unit,
    ...approaches.map((approach) => printedFigure(values[approach.id] ?? "", numberFormat)),
  ]);
  return textTable(
    [header, ...rows],
    ["left", "left", "left", ...approaches.map(() => "right" as const)],
  );
}
