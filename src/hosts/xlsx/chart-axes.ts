import type { ChartPlan } from "../../workbook/plan";
import { axisTitle, textProperties } from "./chart-titles";
import { element } from "./element";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The two axes that a plot belongs to. */
export const AXIS_IDS =
  element("c:axId", { val: CATEGORY_AXIS }) + element("c:axId", { val: VALUE_AXIS });

const AXIS_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
const GRID_LINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

interface Axis {
  readonly element: "c:catAx" | "c:valAx";
  readonly id: number;
  readonly crosses: { readonly axis: number; readonly at: "autoZero" | "max" };
  readonly position: "b" | "l";
  readonly reversed?: boolean;
  readonly gridLines?: boolean;
  readonly title: string;
  readonly numberFormat: string;
  readonly fromZero?: boolean;
  readonly labels: "low" | "nextTo";
  readonly end: string;
}

const axisElement = (axis: Axis): string =>
  element(
    axis.element,
    {},
    element("c:axId", { val: axis.id }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      axis.fromZero ? element("c:min", { val: 0 }) : "",
    ),
    element("c:delete", { val: false }),
    element("c:axPos", { val: axis.position }),
    axis.gridLines ? GRID_LINES : "",
    axis.title === "" ? "" : axisTitle(axis.title),
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: false }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    // Labels at the low end stay clear of bars that reach below zero.
    element("c:tickLblPos", { val: axis.labels }),
    AXIS_LINE,
    textProperties(9),
    element("c:crossAx", { val: axis.crosses.axis }),
    element("c:crosses", { val: axis.crosses.at }),
    axis.end,
  );

const CATEGORY_END =
  element("c:auto", { val: true }) +
  element("c:lblAlgn", { val: "ctr" }) +
  element("c:lblOffset", { val: 100 }) +
  element("c:noMultiLvlLbl", { val: false });

const crossBetween = (val: "between" | "midCat"): string => element("c:crossBetween", { val });

/** Bars read from the top: the first category stands highest, the values stay below. */
const categoryAxis = (chart: ChartPlan, isBar: boolean): string =>
  axisElement({
    element: "c:catAx",
    id: CATEGORY_AXIS,
    crosses: { axis: VALUE_AXIS, at: "autoZero" },
    position: isBar ? "l" : "b",
    reversed: isBar,
    title: chart.categoryAxisTitle,
    numberFormat: "General",
    labels: "low",
    end: CATEGORY_END,
  });

const valueAxis = (chart: ChartPlan, isBar: boolean): string =>
  axisElement({
    element: "c:valAx",
    id: VALUE_AXIS,
    crosses: { axis: CATEGORY_AXIS, at: isBar ? "max" : "autoZero" },
    position: isBar ? "b" : "l",
    gridLines: true,
    title: chart.valueAxisTitle,
    numberFormat: chart.valueFormat,
    fromZero: chart.valuesFromZero === true,
    labels: "nextTo",
    end: crossBetween(chart.kind === "scatter" ? "midCat" : "between"),
  });

const scatterCategoryAxis = (chart: ChartPlan): string =>
  axisElement({
    element: "c:valAx",
    id: CATEGORY_AXIS,
    crosses: { axis: VALUE_AXIS, at: "autoZero" },
    position: "b",
    title: chart.categoryAxisTitle,
    numberFormat: "#,##0",
    labels: "low",
    end: crossBetween("midCat"),
  });

export function chartAxes(chart: ChartPlan): string {
  const isBar = chart.kind === "bar";
  const first = chart.kind === "scatter" ? scatterCategoryAxis(chart) : categoryAxis(chart, isBar);
  return first + valueAxis(chart, isBar);
}
