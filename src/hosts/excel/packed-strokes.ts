import type { Stroke } from "./stroke";

/** Excel on the web refuses requests above 5 MB; we stay far below, escapes included. */
const REQUEST_BYTES = 640_000;

/** The strokes in order, in as few requests as their size allows. */
export function packedStrokes(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const requests: Stroke[][] = [];
  let bytes = Infinity;
  for (const stroke of strokes) {
    if (bytes + stroke.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]?.push(stroke);
    bytes += stroke.bytes;
  }
  return requests;
}
