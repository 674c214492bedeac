import { fixedReference } from "./fixed-reference";
import type { Placement } from "./placement";
import type { Sheets } from "./stroke";
import { rangeOf } from "./range-of";

/** Makes room, then adds the plan's sheets and names, still empty. */
export function addSheets(workbook: Excel.Workbook, placement: Placement): Sheets {
  const { plan, aside, position } = placement;
  for (const { item, to } of aside.sheets) workbook.worksheets.getItem(item).name = to;
  for (const { item, to } of aside.tables) workbook.tables.getItem(item).name = to;
  const added = new Map<string, Excel.Worksheet>();
  plan.sheets.forEach(({ name }, index) => {
    const sheet = workbook.worksheets.add(name);
    if (position !== undefined) sheet.position = position + index;
    // The record of the build knows the sheets by these.
    sheet.load("id");
    added.set(name, sheet);
  });
  const sheets: Sheets = (name) => {
    const sheet = added.get(name);
    if (!sheet) throw new Error(`The plan has no sheet ${name}`);
    return sheet;
  };
  addNames(workbook, placement, sheets);
  return sheets;
}

function addNames(workbook: Excel.Workbook, { plan, keptNames }: Placement, sheets: Sheets): void {
  for (const { name, refersTo } of plan.names) {
    if (keptNames.has(name)) workbook.names.getItem(name).formula = fixedReference(refersTo);
    else workbook.names.add(name, rangeOf(sheets(refersTo.sheet), refersTo));
  }
}
