import { lookAt } from "./found-workbook";
import { inWorkbook } from "./in-workbook";
import { patientSync } from "./patient-sync";

/** A sheet in the workbook that we drew: its id in the plan, and what its tab says now. */
export interface DrawnSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets of an earlier build that are still in the workbook. */
export function ownSheets(): Promise<readonly DrawnSheet[]> {
  return inWorkbook(async (context) => {
    const found = lookAt(context.workbook);
    await patientSync(context);
    return found().own.sheets.map(({ id, name }) => ({ id, name }));
  });
}
