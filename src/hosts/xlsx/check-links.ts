import { cellName } from "../../formula/cell-name";
import type { Link, Plan } from "../../workbook/plan";
import { refuse, refuseLongerThan } from "./refuse";

const ADDRESS = /^(https?|mailto):[^\s<>"{}|\\^`]+$/i;

function checkLink(link: Link, place: string, sheetNames: ReadonlySet<string>): void {
  if ("to" in link) {
    if (!sheetNames.has(link.to.sheet))
      refuse(`The link in ${place} leads to the sheet "${link.to.sheet}", which does not exist.`);
    return;
  }
  refuseLongerThan(2079, link.url, `The link in ${place}`);
  if (!ADDRESS.test(link.url)) refuse(`The link in ${place} is no web address: ${link.url}`);
}

export function checkLinks({ sheets }: Plan): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const sheet of sheets)
    for (const { row, column, link } of sheet.cells)
      if (link !== undefined) checkLink(link, `${sheet.name}!${cellName(row, column)}`, names);
}
