import type { ChartPlan, Plan } from "../../workbook/plan";
import { chartAxes } from "./chart-axes";
import { chartPlots } from "./chart-plots";
import { chartTitle, textProperties } from "./chart-titles";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

/** What is not seen is not named either. */
const legend = ({ series }: ChartPlan): string =>
  element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    ...series.flatMap(({ invisible }, at) => (invisible ? [hiddenEntry(at)] : [])),
    element("c:overlay", { val: false }),
    textProperties(9),
  );

const hiddenEntry = (at: number): string =>
  element("c:legendEntry", {}, element("c:idx", { val: at }), element("c:delete", { val: true }));

const FRAME =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

export function chartPart(plan: Plan, chart: ChartPlan, number: number): Part {
  const root = element(
    "c:chartSpace",
    {
      "xmlns:c": NAMESPACES.chart,
      "xmlns:a": NAMESPACES.drawing,
      "xmlns:r": NAMESPACES.relationships,
    },
    element("c:roundedCorners", { val: false }),
    element(
      "c:chart",
      {},
      chartTitle(plan, chart),
      element("c:autoTitleDeleted", { val: false }),
      element("c:plotArea", {}, "<c:layout/>", chartPlots(plan, chart), chartAxes(chart)),
      legend(chart),
      element("c:plotVisOnly", { val: true }),
      element("c:dispBlanksAs", { val: "gap" }),
    ),
    FRAME,
  );
  return part(`xl/charts/chart${number}.xml`, "officedocument.drawingml.chart", root);
}
