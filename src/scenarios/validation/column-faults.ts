import { literalNumber } from "../../formula/literal";
import type { Call } from "../../formula/tree";
import type { FormulaSite } from "./formula-sites";
import type { KnownNames } from "./known-names";

/** A look further up stays within what the workbook keeps free of figures above a table. */
export const FARTHEST_ABOVE = 12;

export const readsColumn = ({ name }: Call): boolean => name === "ABOVE" || name === "WHOLE";

/** ABOVE and WHOLE read cells of a column of the same table: above the formula's own row, or to its left. */
export function columnFaults(call: Call, site: FormulaSite, names: KnownNames): readonly string[] {
  const { name, arguments: given } = call;
  const [of, count] = given;
  if (site.table === undefined) return [`calls ${name}, which only the formulas of tables know`];
  if (name === "ABOVE" && site.table === "message") {
    return ["calls ABOVE, but a message stands in no row of the table; use WHOLE(column)"];
  }
  const column = of?.kind === "name" ? names.get(of.name) : undefined;
  if (column?.kind !== "column" || given.length !== (name === "ABOVE" ? 2 : 1)) {
    const wanted = name === "ABOVE" ? "ABOVE(column,n)" : "WHOLE(column)";
    return [`must call ${name} as ${wanted}, with the id of a column of this table`];
  }
  if (column.order > site.order || (name === "WHOLE" && column.order === site.order)) {
    return [`reads ${column.name} with ${name}, but that column does not stand to the left`];
  }
  const rows = name === "ABOVE" && count ? Number(literalNumber(count)) : 1;
  return Number.isInteger(rows) && rows >= 1 && rows <= FARTHEST_ABOVE
    ? []
    : [`must call ABOVE with a whole number of cells from 1 to ${FARTHEST_ABOVE}`];
}
