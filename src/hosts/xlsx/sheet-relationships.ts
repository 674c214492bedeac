import type { PlanCell } from "../../workbook/plan";
import type { Relationship } from "./relationships-part";
import type { NumberedSheet } from "./rendering";

/** The addresses outside the workbook that a sheet links to, each once. */
export function externalAddresses(cells: readonly PlanCell[]): readonly string[] {
  const addresses = new Set<string>();
  for (const { link } of cells) if (link !== undefined && "url" in link) addresses.add(link.url);
  return [...addresses];
}

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
