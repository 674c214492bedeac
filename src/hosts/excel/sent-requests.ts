import { packedStrokes } from "./packed-strokes";
import type { Sheets, Stroke } from "./stroke";

/** Draws the strokes, one request after the other. A failure names the stroke by the last trace that came through. */
export async function sendStrokes(
  context: Excel.RequestContext,
  strokes: readonly Stroke[],
  sheets: Sheets,
  onProgress: (step: string) => void,
): Promise<void> {
  for (const request of packedStrokes(strokes)) {
    onProgress(request[0]?.step ?? "");
    suspendUpdates(context);
    let step = "";
    for (const stroke of request) {
      if (stroke.step !== step) context.trace(stroke.step);
      step = stroke.step;
      stroke.draw(sheets);
    }
    // One request after the other is the point: together they would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Until the next sync, Excel neither recalculates nor paints. */
export function suspendUpdates({ workbook }: Excel.RequestContext): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
}
