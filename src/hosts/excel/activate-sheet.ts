import { inWorkbook } from "./in-workbook";

/** Brings the sheet of that name into view. */
export function activateSheet(name: string): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
