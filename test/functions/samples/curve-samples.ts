import type { RandomSequence } from "../../support/random-sequence";
import { between, pick, whole, type Samples } from "./sample";

/** A row of a curve; figures in halves, so that bends, steps and crossings meet at times. */
function curveRow(
  next: RandomSequence,
  range: Readonly<Record<"fixed" | "unit", readonly [number, number]>>,
): string {
  const step = pick(next, [0, 0, whole(next, 4, 20) * 5]);
  const row = [
    whole(next, ...range.fixed),
    whole(next, ...range.unit) / 2,
    pick(next, [0, 0, whole(next, 0, 300)]),
    pick(next, [0, 0, whole(next, 0, 10) * 5]),
    step,
    step === 0 ? 0 : whole(next, 1, 400),
  ];
  return row.join(",");
}

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const curveSamples: Samples = {
  COSTCURVE: (next) => {
    const step = whole(next, 1, 400);
    // Now and then exactly at the edge of a step, or nothing at all.
    const quantity = pick(next, ["0", String(step * whole(next, 1, 9)), between(next, 1, 5000)]);
    const offer = [between(next, -500, 5000), between(next, 0, 9), between(next, 0, 9000)];
    const extras = [between(next, 0, 900), pick(next, ["0", String(step)]), between(next, 0, 8640)];
    return [quantity, ...offer, ...extras].slice(0, whole(next, 3, 7));
  },
  CROSSOVER: (next) => {
    // One with much per unit, one with a high fixed cost, now and then of two rows.
    const a = [curveRow(next, { fixed: [0, 50], unit: [6, 40] }), `0,${whole(next, 1, 9)},0,0,0,0`];
    const b = [
      curveRow(next, { fixed: [30, 500], unit: [0, 5] }),
      `${whole(next, 1, 200)},0,90,30,0,0`,
    ];
    const from = pick(next, ["0", "0", String(whole(next, 0, 20) * 5)]);
    const curves = [a, b].map((rows) => `{${rows.slice(0, whole(next, 1, 2)).join(";")}}`);
    return [...curves, from, String(whole(next, 30, 60) * 5)];
  },
  UNITCOST: (next) => {
    const components = Array.from({ length: whole(next, 1, 6) }, () => between(next, 0, 0.2));
    const optional = [between(next, 0, 1.5), between(next, 0.05, 1)];
    return [`{${components.join(pick(next, [",", ";"]))}}`, ...optional].slice(
      0,
      whole(next, 1, 3),
    );
  },
  RESOLVEDCOST: (next) =>
    [between(next, 0, 9), pick(next, ["1", between(next, 0.01, 1)]), between(next, 0, 40)].slice(
      0,
      whole(next, 2, 3),
    ),
  // Towards 1 the difference of 1 and a power of it has few digits left in float64.
  RETRIES: (next) =>
    [pick(next, ["0", between(next, 0, 0.99)]), String(whole(next, 1, 60))].slice(
      0,
      whole(next, 1, 2),
    ),
  FINETUNE: (next) => {
    const [volume, saving] = [whole(next, 1000, 1e6), between(next, 0.001, 0.01)];
    // Hosting is at times all that is saved, or more: no payback.
    const hosting = pick(next, ["0", between(next, 0, 0.9), "1", between(next, 1, 2)]);
    return [between(next, 0, 50000, 2), String(volume), saving, `${volume}*${saving}*${hosting}`];
  },
};
