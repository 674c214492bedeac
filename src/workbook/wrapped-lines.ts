import { textWidth } from "./text-width";

/** How wide the words of a paragraph are, and the space between two, in digits: many widths are tried for one text. */
export interface MeasuredWords {
  readonly words: readonly number[];
  readonly space: number;
}

export const measuredWords = (paragraph: string, bold = false): MeasuredWords => ({
  words: paragraph.split(" ").map((word) => textWidth(word, bold)),
  space: textWidth(" ", bold),
});

/** How wide each line is when words wrap at so many digits, one at least (`digitsInside`). */
export function wrappedLines({ words, space }: MeasuredWords, width: number): readonly number[] {
  const lines: number[] = [];
  let used = 0;
  for (const needed of words) {
    if (used > 0 && used + space + needed > width) {
      lines.push(used);
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    // A word wider than the column is cut into full lines.
    for (; used > width; used -= width) lines.push(width);
  }
  lines.push(used);
  return lines;
}
