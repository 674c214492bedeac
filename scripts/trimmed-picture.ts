import { readFileSync } from "node:fs";
import { PNG } from "pngjs";

const MARGIN = 16;
/** The rest of a page is its footer. */
const BODY = 0.92;

/** A page's PNG file without its footer and without the white around what is drawn, but for a margin. */
export function trimmedPicture(file: string): Uint8Array {
  const picture = PNG.sync.read(readFileSync(file));
  const drawn = { left: picture.width, top: picture.height, right: 0, bottom: 0 };
  for (let y = 0; y < picture.height * BODY; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const at = (y * picture.width + x) * 4;
      if (picture.data.subarray(at, at + 3).every((channel) => channel > 250)) continue;
      drawn.left = Math.min(drawn.left, x);
      drawn.right = Math.max(drawn.right, x);
      drawn.top = Math.min(drawn.top, y);
      drawn.bottom = Math.max(drawn.bottom, y);
    }
  }
  const left = Math.max(0, drawn.left - MARGIN);
  const top = Math.max(0, drawn.top - MARGIN);
  const width = Math.min(picture.width, drawn.right + MARGIN) - left;
  const height = Math.min(picture.height, drawn.bottom + MARGIN) - top;
  const trimmed = new PNG({ width, height });
  PNG.bitblt(picture, trimmed, left, top, width, height, 0, 0);
  return PNG.sync.write(trimmed);
}
