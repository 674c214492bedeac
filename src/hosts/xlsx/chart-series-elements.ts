import type { ChartPlan, ChartSeries, Plan } from "../../workbook/plan";
import { categoryReference, cellTextReference, numberReference } from "./chart-references";
import { element } from "./element";

/** A series with its place among all series of its chart, which is also its place in the legend. */
export interface PlacedSeries {
  readonly series: ChartSeries;
  readonly index: number;
}

const solidFill = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color }));

const NO_FILL = element("a:noFill");

/** 2.25 points, in the format's own unit of a 12,700th of a point. */
const LINE_WIDTH = 28575;

const line = (color: string, dash = ""): string =>
  element("a:ln", { w: LINE_WIDTH, cap: "rnd" }, solidFill(color), dash, element("a:round"));

const NO_LINE = element("a:ln", {}, element("a:noFill"));

/** Lines and marks that differ in more than their colour, in the order of the series. */
const DASHES = ["solid", "dash", "sysDot", "dashDot", "lgDash"];
const SYMBOLS = ["square", "circle", "triangle", "diamond", "square"];
const turn = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

const start = (plan: Plan, { series, index }: PlacedSeries, shape: string): string =>
  element("c:idx", { val: index }) +
  element("c:order", { val: index }) +
  element("c:tx", {}, cellTextReference(plan, series.name)) +
  element("c:spPr", {}, shape);

const marker = (color: string, symbol = "circle", size = 5): string =>
  element(
    "c:marker",
    {},
    element("c:symbol", { val: symbol }),
    element("c:size", { val: size }),
    element("c:spPr", {}, solidFill(color)),
  );

const NO_MARKER = element("c:marker", {}, element("c:symbol", { val: "none" }));

const NOT_SMOOTH = element("c:smooth", { val: false });

const categories = (plan: Plan, chart: ChartPlan): string =>
  element("c:cat", {}, categoryReference(plan, chart.categories));

const values = (plan: Plan, { series }: PlacedSeries): string =>
  element("c:val", {}, numberReference(plan, series.values));

export const barSeries = (plan: Plan, chart: ChartPlan, placed: PlacedSeries): string =>
  element(
    "c:ser",
    {},
    start(plan, placed, placed.series.invisible ? NO_FILL : solidFill(placed.series.color)),
    element("c:invertIfNegative", { val: false }),
    categories(plan, chart),
    values(plan, placed),
  );

export const lineSeries = (plan: Plan, chart: ChartPlan, placed: PlacedSeries): string =>
  element(
    "c:ser",
    {},
    start(plan, placed, line(placed.series.color)),
    marker(placed.series.color),
    categories(plan, chart),
    values(plan, placed),
    NOT_SMOOTH,
  );

export const scatterSeries = (plan: Plan, chart: ChartPlan, placed: PlacedSeries): string =>
  element(
    "c:ser",
    {},
    ...scatterLook(plan, placed),
    element("c:xVal", {}, numberReference(plan, placed.series.along ?? chart.categories)),
    element("c:yVal", {}, numberReference(plan, placed.series.values)),
    NOT_SMOOTH,
  );

function scatterLook(plan: Plan, placed: PlacedSeries): readonly string[] {
  const { color, look } = placed.series;
  if (look === "line") {
    const dash = element("a:prstDash", { val: turn(DASHES, placed.index) });
    return [start(plan, placed, line(color, dash)), NO_MARKER];
  }
  if (look === "marks") {
    return [start(plan, placed, NO_LINE), marker(color, turn(SYMBOLS, placed.index), 9)];
  }
  return [start(plan, placed, line(color)), marker(color)];
}
