import type { CellStyle } from "./plan";

/**
 * How wide Calibri's letters are, measured in its digits; LibreOffice's Carlito has the same widths. Whatever is not
 * listed is as wide as a digit.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.45, " 'ijl"],
  [0.5, ",.I’"],
  [0.53, ":;"],
  [0.6, "()-f"],
  [0.63, "[]{}J!"],
  [0.67, "rt"],
  [0.78, '/\\sz"'],
  [0.83, "Lc“”„"],
  [0.86, "x"],
  [0.9, "vyk"],
  [0.92, "gFSZ?|Σ"],
  [0.96, "aäETY"],
  [0.98, "e#*+<=>_~×÷−–"],
  [1.04, "bdhnopquöüßCKPX"],
  [1.07, "BR"],
  [1.14, "AÄV"],
  [1.23, "DGH"],
  [1.28, "NUÜ"],
  [1.34, "OÖQ&…½"],
  [1.41, "%w"],
  [1.58, "m"],
  [1.72, "MW@"],
];
const BOLD = 1.03;

/** By the letters' codes: none of those listed takes two. */
const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter.charCodeAt(0), width] as const),
  ),
);

/** A text's width in digits of its own size. */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isSecondHalf(code)) width += widthOf.get(code) ?? 1;
  }
  return bold ? width * BOLD : width;
}

/** Of a letter that takes two codes. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** A column's width counts digits of 11 points, 7 pixels each; 5 pixels of it are padding. */
const PADDING = 5 / 7;
/** The size of text that says none. */
export const NORMAL_SIZE = 11;

/** A step of indentation, in characters: three spaces. */
const INDENT = 1.4;

/** How many digits of a cell's size fit into a column of so many characters. */
export const digitsInside = (
  columnWidth: number,
  { size = NORMAL_SIZE, indent = 0 }: Pick<CellStyle, "size" | "indent">,
): number => Math.max(1, ((columnWidth - PADDING - INDENT * indent) * NORMAL_SIZE) / size);
