import { textWidth } from "./text-width";

/** How wide each line is when the words of a paragraph wrap at so many digits, one at least (`digitsInside`). */
export function wrappedLines(paragraph: string, width: number, bold: boolean): readonly number[] {
  const space = textWidth(" ", bold);
  const lines: number[] = [];
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = textWidth(word, bold);
    if (used > 0 && used + space + needed > width) {
      lines.push(used);
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    // A word wider than the column is cut into full lines.
    for (; used > width; used -= width) lines.push(width);
  }
  return [...lines, used];
}
