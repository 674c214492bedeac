/**
 * Draws assets/icon-16…128.png: three cost columns on one grey pass-through base, each cheaper than the one before,
 * and a coin for what is saved. The drawing lives on a grid of 16 units, and every size is a whole multiple of it,
 * so that all straight edges fall on pixels.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";

type Colour = readonly [red: number, green: number, blue: number];
/** A coloured area: whether it covers the point, in grid units. */
interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

const SIZES = [16, 32, 64, 80, 128];
const GRID = 16;
/** Samples across a pixel, for smooth curves. */
const SAMPLES = 8;

const TEAL: Colour = [14, 124, 134];
const SLATE: Colour = [131, 146, 158];
const GOLD: Colour = [240, 171, 0];
const AMBER: Colour = [176, 118, 0];

const rectangle = (colour: Colour, x: number, y: number, width: number, height: number): Shape => ({
  colour,
  covers: (px, py) => px >= x && px < x + width && py >= y && py < y + height,
});
const roundTop = (column: Shape, x: number, y: number, width: number, radius: number): Shape => ({
  colour: column.colour,
  covers: (px, py) => {
    if (!column.covers(px, py)) return false;
    if (py >= y + radius) return true;
    const nearest = Math.min(Math.max(px, x + radius), x + width - radius);
    return (px - nearest) ** 2 + (py - y - radius) ** 2 <= radius ** 2;
  },
});
const disc = (colour: Colour, x: number, y: number, radius: number): Shape => ({
  colour,
  covers: (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius ** 2,
});

const WIDTH = 4;
const BASE = 12;
const FLOOR = 15;
const column = (x: number, top: number): readonly Shape[] => [
  rectangle(SLATE, x, BASE, WIDTH, FLOOR - BASE),
  roundTop(rectangle(TEAL, x, top, WIDTH, BASE - top), x, top, WIDTH, 0.75),
];
/** Later shapes lie on top of earlier ones. */
const mark = (size: number): readonly Shape[] => [
  ...column(1, 1),
  ...column(6, 5),
  ...column(11, 9),
  disc(GOLD, 13, 5, 2.5),
  // The coin's rim would be a smudge of half pixels at 16.
  ...(size > 16 ? [disc(AMBER, 13, 5, 1.75), disc(GOLD, 13, 5, 1.25)] : []),
];

function pixel(
  topmostFirst: readonly Shape[],
  size: number,
  column: number,
  row: number,
): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const top = topmostFirst.find((shape) => shape.covers(x, y));
    if (!top) continue;
    covered++;
    top.colour.forEach((part, index) => (sum[index]! += part));
  }
  const alpha = Math.round((255 * covered) / SAMPLES ** 2);
  return [...sum.map((part) => (covered ? Math.round(part / covered) : 0)), alpha];
}

function icon(size: number): Buffer {
  const image = new PNG({ width: size, height: size });
  const topmostFirst = [...mark(size)].reverse();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      image.data.set(pixel(topmostFirst, size, column, row), 4 * (row * size + column));
    }
  }
  return PNG.sync.write(image);
}

for (const size of SIZES) {
  writeFileSync(join(import.meta.dirname ?? __dirname, `../assets/icon-${size}.png`), icon(size));
}
