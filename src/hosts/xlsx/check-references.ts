import type { ChartPlan, Plan } from "../../workbook/plan";
import { refuse } from "./refuse";

/** The sheets that a chart reads. */
const chartSheets = ({ title, categories, series }: ChartPlan): readonly string[] => [
  title.sheet,
  categories.sheet,
  ...series.flatMap(({ name, values }) => [name.sheet, values.sheet]),
];

/** Charts and names refer to sheets of this workbook only, and a chart shows something. */
export function checkReferences({ sheets, names }: Plan): void {
  const known = new Set(sheets.map(({ name }) => name));
  const check = (what: string, sheet: string): void => {
    if (!known.has(sheet)) refuse(`${what} refers to the sheet "${sheet}", which does not exist.`);
  };
  for (const { name, refersTo } of names) check(`The name "${name}"`, refersTo.sheet);
  for (const chart of sheets.flatMap(({ charts }) => charts)) {
    if (chart.series.length === 0) refuse(`The chart "${chart.name}" has no series.`);
    for (const sheet of chartSheets(chart)) check(`The chart "${chart.name}"`, sheet);
  }
}
