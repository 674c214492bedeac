import type { ChartPlan } from "../../workbook/plan";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";
import { relationshipId, relationshipsPart } from "./relationships-part";
import type { NumberedSheet } from "./rendering";

const corner = (name: string, row: number, column: number): string =>
  element(
    `xdr:${name}`,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  );

const chartReference = (index: number): string =>
  element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: NAMESPACES.chart },
      element("c:chart", {
        "xmlns:c": NAMESPACES.chart,
        "xmlns:r": NAMESPACES.relationships,
        "r:id": relationshipId(index),
      }),
    ),
  );

const graphicFrame = ({ name, altText }: ChartPlan, index: number): string =>
  element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: index + 2, name, descr: altText }),
      element("xdr:cNvGraphicFramePr"),
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    chartReference(index),
  );

const anchor = (chart: ChartPlan, index: number): string => {
  const { row, column, rows, columns } = chart.anchor;
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("from", row, column),
    corner("to", row + rows, column + columns),
    graphicFrame(chart, index),
    element("xdr:clientData"),
  );
};

/** Where a sheet's charts stand, with the relationships that lead to them; no charts, no parts. */
export function drawingParts({ sheet, number, chartNumbers }: NumberedSheet): readonly Part[] {
  if (sheet.charts.length === 0) return [];
  const path = `xl/drawings/drawing${number}.xml`;
  const root = element(
    "xdr:wsDr",
    { "xmlns:xdr": NAMESPACES.spreadsheetDrawing, "xmlns:a": NAMESPACES.drawing },
    ...sheet.charts.map(anchor),
  );
  const charts = chartNumbers.map((chart) => ({
    type: "chart",
    target: `../charts/chart${chart}.xml`,
  }));
  return [part(path, "officedocument.drawing", root), ...relationshipsPart(path, charts)];
}
