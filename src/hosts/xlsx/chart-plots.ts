import type { ChartPlan, Plan } from "../../workbook/plan";
import { AXIS_IDS } from "./chart-axes";
import { barSeries, lineSeries, scatterSeries, type PlacedSeries } from "./chart-series-elements";
import { element } from "./element";

const ONE_COLOR_A_SERIES = element("c:varyColors", { val: false });

/** Bars of one category cover each other (tornado) or stand on each other (stack): never side by side. */
const barPlot = (
  direction: "col" | "bar",
  grouping: "stacked" | "clustered",
  series: readonly string[],
): string =>
  element(
    "c:barChart",
    {},
    element("c:barDir", { val: direction }),
    element("c:grouping", { val: grouping }),
    ONE_COLOR_A_SERIES,
    ...series,
    element("c:gapWidth", { val: 60 }),
    element("c:overlap", { val: 100 }),
    AXIS_IDS,
  );

const linePlot = (series: readonly string[]): string =>
  element(
    "c:lineChart",
    {},
    element("c:grouping", { val: "standard" }),
    ONE_COLOR_A_SERIES,
    ...series,
    element("c:marker", { val: true }),
    AXIS_IDS,
  );

const scatterPlot = (series: readonly string[]): string =>
  element(
    "c:scatterChart",
    {},
    element("c:scatterStyle", { val: "lineMarker" }),
    ONE_COLOR_A_SERIES,
    ...series,
    AXIS_IDS,
  );

/** Stacked columns with the last series as a line over them. */
const columnAndLine = (plan: Plan, chart: ChartPlan, all: readonly PlacedSeries[]): string =>
  barPlot(
    "col",
    "stacked",
    all.slice(0, -1).map((placed) => barSeries(plan, chart, placed)),
  ) + linePlot(all.slice(-1).map((placed) => lineSeries(plan, chart, placed)));

export function chartPlots(plan: Plan, chart: ChartPlan): string {
  const all = chart.series.map((series, index): PlacedSeries => ({ series, index }));
  const bars = (): readonly string[] => all.map((placed) => barSeries(plan, chart, placed));
  switch (chart.kind) {
    case "stackedColumn":
      return barPlot("col", "stacked", bars());
    case "bar":
      return barPlot("bar", "clustered", bars());
    case "scatter":
      return scatterPlot(all.map((placed) => scatterSeries(plan, chart, placed)));
    case "columnAndLine":
      return columnAndLine(plan, chart, all);
  }
}
