import { strToU8 } from "fflate";
import { joinedBytes } from "./joined-bytes";

/** Characters. Few calls of the encoder, and the small strings behind a stretch are still young when it is done. */
const STRETCH = 1 << 14;

/**
 * Texts, one after the other, as UTF-8. A sheet's text is millions of small strings; were it encoded as a whole, they
 * would all stay until its last row is written.
 */
export function encodedText(texts: Iterable<string>): Uint8Array {
  const stretches: Uint8Array[] = [];
  let stretch = "";
  for (const text of texts) {
    stretch += text;
    if (stretch.length < STRETCH) continue;
    stretches.push(strToU8(stretch));
    stretch = "";
  }
  stretches.push(strToU8(stretch));
  return joinedBytes(stretches);
}
