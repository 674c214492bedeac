import { cellName } from "../../formula/cell-name";
import type { Link, PlanCell } from "../../workbook/plan";
import { addressText } from "./area-text";
import { element } from "./element";
import { relationshipId } from "./relationships-part";
import { externalAddresses } from "./sheet-relationships";

type LinkedCell = PlanCell & { readonly link: Link };

const isLinked = (cell: PlanCell): cell is LinkedCell => cell.link !== undefined;

/** Links inside the workbook state their place, outside ones a relationship. */
export function hyperlinksElement(cells: readonly PlanCell[]): string {
  const addresses = externalAddresses(cells);
  const hyperlink = ({ row, column, link }: LinkedCell): string =>
    element("hyperlink", {
      ref: cellName(row, column),
      ...("to" in link
        ? { location: addressText(link.to) }
        : { "r:id": relationshipId(addresses.indexOf(link.url)) }),
    });
  const links = cells.filter(isLinked).map(hyperlink);
  return links.length === 0 ? "" : element("hyperlinks", {}, ...links);
}
