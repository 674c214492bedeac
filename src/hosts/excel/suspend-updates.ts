/** Until the next sync, Excel neither recalculates nor paints. */
export function suspendUpdates({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
}
