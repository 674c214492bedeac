import { TcoError } from "../../engine/tco-error";
import { RECORD_KEY } from "./build-record";
import { lookAt } from "./found-workbook";
import { inWorkbook } from "./in-workbook";
import { patientSync } from "./patient-sync";

/** Takes an earlier build out of the workbook: its sheets, names and record, and nothing else. */
export function removeOwnSheets(): Promise<void> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const look = lookAt(workbook);
    await patientSync(context);
    const { own, sheets, setting } = look();
    if (own.sheets.length === sheets.length) {
      const message =
        "The workbook holds no other sheet. Add one first: Excel does not keep an empty workbook.";
      throw new TcoError("#VALUE!", message);
    }
    for (const { key } of own.sheets) workbook.worksheets.getItem(key).delete();
    for (const name of own.names) workbook.names.getItem(name).delete();
    if (setting !== undefined) workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
    await context.sync();
  });
}
