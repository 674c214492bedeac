import { answerExcel } from "../src/functions/answer-excel";
import { functionNamed } from "../src/functions/function-named";
import { against } from "./against";
import { bestOf } from "./best-of";
import type { Measurement } from "./measurement";

const STEPS = 500;
const STEP_SIZE = 150;
const STEP_COST = 8640;
const FIXED = 2000;
const UNIT = 57.7;
const FURTHEST = STEPS * STEP_SIZE;

/** All crossovers of a straight and a stepped curve with 500 steps, beside a scan of every whole quantity. */
export async function crossoverSteps(): Promise<readonly Measurement[]> {
  const what = `TCO.CROSSOVER, ${STEPS} steps`;
  const record = functionNamed("CROSSOVER");
  if (record === undefined) return [{ what, measured: "no such function yet", budget: "" }];
  const straight = [[0, UNIT]];
  const stepped = [[FIXED, 0, 0, 0, STEP_SIZE, STEP_COST]];
  const call = () => answerExcel(record, [straight, stepped, [[0]], [[FURTHEST]]]);
  const ours = await bestOf(5, call);
  return [
    { what: `${what}: ${call().length} crossovers`, measured: `${ours.toFixed(1)} ms`, budget: "" },
    against(
      `a scan of ${FURTHEST.toLocaleString("en-US")} quantities: ${scannedCrossovers()}`,
      await bestOf(5, scannedCrossovers),
      ours,
    ),
  ];
}

/** How often the cheaper side changes from one whole quantity to the next; what lies between them it cannot see. */
function scannedCrossovers(): number {
  let found = 0;
  let wasCheaper = true;
  for (let quantity = 1; quantity <= FURTHEST; quantity++) {
    const cheaper = UNIT * quantity < FIXED + Math.ceil(quantity / STEP_SIZE) * STEP_COST;
    if (cheaper !== wasCheaper) found += 1;
    wasCheaper = cheaper;
  }
  return found;
}
