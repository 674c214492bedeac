import { packedStrokes } from "./packed-strokes";
import type { Sheets, Stroke } from "./stroke";
import { suspendUpdates } from "./suspend-updates";

/** Draws the strokes, one request after the other. A failure names the stroke by the last trace that came through. */
export async function sendStrokes(
  context: Excel.RequestContext,
  strokes: readonly Stroke[],
  sheets: Sheets,
  onProgress: (step: string) => void,
): Promise<void> {
  const requests = packedStrokes(strokes);
  for (const [index, request] of requests.entries()) {
    onProgress(`Writing the sheets, part ${index + 1} of ${requests.length}`);
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
