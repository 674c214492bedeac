import type { CellAddress, ChartPlan, ChartSeries, Plan } from "../../workbook/plan";
import { cellName } from "../../formula/cell-name";
import { fixedReference } from "./fixed-reference";
import { rangeOf } from "./range-of";
import type { Sheets, Stroke } from "./stroke";

type ChartKind = "ColumnStacked" | "BarClustered" | "XYScatterLines";
const KINDS: Readonly<Record<ChartPlan["kind"], ChartKind>> = {
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  scatter: "XYScatterLines",
  columnAndLine: "ColumnStacked",
};

/** The charts of all sheets. Office.js has no alternative text for charts: only the file carries it. */
export function chartStrokes(plan: Plan): readonly Stroke[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({
      step: `Charts of ${sheet.name}`,
      bytes: 4_500 + 2_500 * chart.series.length,
      draw: (sheets) => drawChart(sheets, sheet.name, chart, plan),
    })),
  );
}

function drawChart(sheets: Sheets, sheetName: string, plan: ChartPlan, book: Plan): void {
  const [first] = plan.series;
  if (!first) return;
  const sheet = sheets(sheetName);
  const along = first.values.rows > 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(
    KINDS[plan.kind],
    rangeOf(sheets(first.values.sheet), first.values),
    along,
  );
  chart.name = plan.name;
  chart.title.setFormula(fixedReference({ ...plan.title, rows: 1, columns: 1 }));
  const { row, column, rows, columns } = plan.anchor;
  chart.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
  plan.series.forEach((series, at) => {
    const name = cellText(book, series.name);
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (at > 0) drawn.setValues(rangeOf(sheets(series.values.sheet), series.values));
    const along = series.along ?? plan.categories;
    drawn.setXAxisValues(rangeOf(sheets(along.sheet), along));
    drawSeries(drawn, series, plan, at);
  });
  drawAxes(chart, plan);
  chart.legend.position = "Bottom";
  plan.series.forEach(({ invisible }, at) => {
    if (invisible) chart.legend.legendEntries.getItemAt(at).visible = false;
  });
}

function drawSeries(
  drawn: Excel.ChartSeries,
  { color, invisible, look }: ChartSeries,
  { kind, series }: ChartPlan,
  at: number,
): void {
  const isLine = kind === "columnAndLine" && at === series.length - 1;
  if (isLine) drawn.chartType = "Line";
  if (isLine || kind === "scatter") drawn.format.line.color = `#${color}`;
  else if (invisible) drawn.format.fill.clear();
  else drawn.format.fill.setSolidColor(`#${color}`);
  if (kind === "scatter") drawn.markerBackgroundColor = drawn.markerForegroundColor = `#${color}`;
  if (look) tellApart(drawn, look, at);
  if (kind === "scatter" || isLine) return;
  // Low and high of a driver lie on one line; stacked columns cover each other anyway.
  drawn.overlap = 100;
  drawn.gapWidth = 60;
}

const DASHES = ["Continuous", "Dash", "RoundDot", "DashDot"] as const;
const MARKS = ["Square", "Circle", "Triangle", "Diamond"] as const;

/** Lines by their dashes, marks by their shape: colour is not the only cue. */
function tellApart(
  drawn: Excel.ChartSeries,
  look: NonNullable<ChartSeries["look"]>,
  at: number,
): void {
  const isLine = look === "line";
  drawn.format.line.lineStyle = isLine ? (DASHES[at % DASHES.length] ?? "Continuous") : "None";
  drawn.markerStyle = isLine ? "None" : (MARKS[at % MARKS.length] ?? "Square");
  if (!isLine) drawn.markerSize = 9;
}

function drawAxes({ axes }: Excel.Chart, plan: ChartPlan): void {
  if (plan.kind === "bar") readDownwards(axes);
  axes.categoryAxis.title.text = plan.categoryAxisTitle;
  axes.valueAxis.title.text = plan.valueAxisTitle;
  axes.valueAxis.numberFormat = plan.valueFormat;
  if (plan.valuesFromZero) axes.valueAxis.minimum = 0;
}

/** The first driver on top, as in its table; labels at the side where no bar covers them. */
function readDownwards({ categoryAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
}

/** Series are named by text: whether Excel takes a reference there is nowhere documented. */
function cellText({ sheets }: Plan, { sheet, row, column }: CellAddress): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const value = cells?.find((cell) => cell.row === row && cell.column === column)?.value;
  return typeof value === "object" || value === undefined ? "" : String(value);
}
