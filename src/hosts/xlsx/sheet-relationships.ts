import type { PlanCell } from "../../workbook/plan";
import type { Relationship } from "./relationships-part";
import type { NumberedSheet } from "./rendering";

/** The addresses outside the workbook that a sheet links to, each once. */
export const externalAddresses = (cells: readonly PlanCell[]): readonly string[] => [
  ...new Set(cells.flatMap(({ link }) => (link !== undefined && "url" in link ? [link.url] : []))),
];

/** In this order: outside links, the drawing, the tables. */
export const sheetRelationships = ({
  sheet,
  number,
  tableNumbers,
}: NumberedSheet): readonly Relationship[] => [
  ...externalAddresses(sheet.cells).map((target) => ({
    type: "hyperlink",
    target,
    external: true,
  })),
  ...(sheet.charts.length > 0
    ? [{ type: "drawing", target: `../drawings/drawing${number}.xml` }]
    : []),
  ...tableNumbers.map((table) => ({ type: "table", target: `../tables/table${table}.xml` })),
];
