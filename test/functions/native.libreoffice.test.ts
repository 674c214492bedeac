import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { largestIntermediate } from "../support/largest-intermediate";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { costFunctions } from "../../src/functions/cost-functions";
import { functionBody } from "../../src/functions/function-body";
import type { FunctionRecord } from "../../src/functions/function-record";
import { nativeTree } from "../../src/functions/native-tree";
import { placedNames } from "../../src/functions/placed-names";
import { evaluatedByLibreOffice } from "../support/libreoffice";
import { randomSequence } from "../support/random-sequence";
import { randomCall } from "./samples/random-call";

const CALLS_A_FUNCTION = 200;

const next = randomSequence(20250801);
/** What reads the places of cells has no native form over constants: native-ranges.libreoffice.test.ts. */
const readsPlaces = ({ tree, nativeTree }: FunctionRecord): boolean =>
  placedNames((nativeTree ?? tree)!).length > 0;
const functions = costFunctions.filter((record) => record.native === "yes" && !readsPlaces(record));
const calls = functions.flatMap((record) => [
  ...record.examples.map(({ call }) => call.replace("=", "")),
  ...Array.from({ length: CALLS_A_FUNCTION }, () => randomCall(record, next)),
]);
const natives = calls.map((call) => printFormula(nativeTree(parse(call))));

it("the native form of every function gives the engine's value in LibreOffice", async () => {
  const found = await evaluatedByLibreOffice(natives);
  const wrong = calls.filter((call, index) => !agree(call, found[index]));
  expect(wrong.map((call) => `${call} → ${natives[calls.indexOf(call)]}`)).toEqual([]);
  const answers = found.filter((value) => typeof value !== "object").length;
  expect(answers).toBeGreaterThan(functions.length * CALLS_A_FUNCTION * 0.9);
}, 300_000);

/** Within 1e-12 of the larger of the value and its largest intermediate; no solution is an error in both. */
function agree(call: string, found: unknown): boolean {
  const value = evaluate(parse(call), { functions: functionBody });
  if (typeof value === "string") return found === value;
  if (!(value instanceof Decimal)) return typeof found === "object";
  if (typeof found !== "number") return false;
  const scale = Decimal.max(value.abs(), largestIntermediate(nativeTree(parse(call)), {}));
  return value.minus(found).abs().lte(scale.times(1e-12));
}
