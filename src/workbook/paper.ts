import type { PrintSetup } from "./plan";

/** Of every page, in inches. */
export const margins = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.7,
  header: 0.3,
  footer: 0.3,
} as const;

/** So many rows are still legible on one landscape page, and on one that is as high as an upright page of A4 or a landscape of A3. */
export const LEGIBLE_ROWS = 56;
export const LEGIBLE_ROWS_HIGH = 83;
/** So many characters are still legible across a landscape page of A4; what is wider takes A3. */
export const LEGIBLE_WIDTH = 250;

const POINTS_PER_INCH = 72;

/** In inches, upright. */
const SIZES = {
  A4: { width: 8.27, height: 11.69 },
  A3: { width: 11.69, height: 16.54 },
} as const;

/** What a page holds between its margins, in points. */
export function printable({ paper, orientation }: Pick<PrintSetup, "paper" | "orientation">): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = SIZES[paper];
  const [across, down] = orientation === "portrait" ? [width, height] : [height, width];
  return {
    width: (across - margins.left - margins.right) * POINTS_PER_INCH,
    height: (down - margins.top - margins.bottom) * POINTS_PER_INCH,
  };
}
