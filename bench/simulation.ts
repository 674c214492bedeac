import { answerExcel } from "../src/functions/answer-excel";
import { SIMULATE } from "../src/functions/time/simulate";
import { against } from "./against";
import { bestOf } from "./best-of";
import type { Measurement } from "./measurement";

const TRIALS = 10_000;
const LINES = 20;
const BUDGET = 50;
const lines = Array.from({ length: LINES }, (_, line) => ({
  low: 1000 + 100 * line,
  mode: 1800 + 130 * line,
  high: 4000 + 170 * line,
}));
const column = (key: "low" | "mode" | "high") => lines.map((line) => [line[key]]);
const ranges = [column("low"), column("mode"), column("high")];

/** `TCO.SIMULATE` with 10,000 trials of 20 lines, beside the shortest loop that samples triangles. */
export async function simulation(): Promise<readonly Measurement[]> {
  const triangles = await simulated("TRI", 0);
  return [
    budgeted("TCO.SIMULATE, 10,000 trials of 20 lines, TRI", triangles),
    against("a loop in plain JavaScript", await bestOf(7, plainTotals), triangles),
    budgeted("… PERT", await simulated("PERT", 0)),
    budgeted("… TRI, correlation 0.3", await simulated("TRI", 0.3)),
    budgeted("… PERT, correlation 0.3", await simulated("PERT", 0.3)),
  ];
}

const simulated = (distribution: string, correlation: number) =>
  bestOf(7, () =>
    answerExcel(SIMULATE, [...ranges, distribution, [[TRIALS]], [[1]], [[correlation]]]),
  );

function budgeted(what: string, milliseconds: number): Measurement {
  return {
    what,
    measured: `${milliseconds.toFixed(1)} ms`,
    budget: `under ${BUDGET} ms`,
    holds: milliseconds < BUDGET,
  };
}

/** With the simplest generator there is, so that both sides do all of the work in each run. */
function plainTotals(): Float64Array {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const totals = new Float64Array(TRIALS);
  for (const { low, mode, high } of lines) {
    const top = (mode - low) / (high - low);
    for (let trial = 0; trial < TRIALS; trial++) {
      const share = next();
      const unit = share < top ? Math.sqrt(share * top) : 1 - Math.sqrt((1 - share) * (1 - top));
      totals[trial]! += low + (high - low) * unit;
    }
  }
  return totals.sort();
}
