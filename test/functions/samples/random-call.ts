import type { FunctionRecord } from "../../../src/functions/function-record";
import { mayBeLeftOut } from "../../../src/functions/may-be-left-out";
import type { RandomSequence } from "../../support/random-sequence";
import { curveSamples } from "./curve-samples";
import { platformSamples } from "./platform-samples";
import { riskSamples } from "./risk-samples";
import { argumentText, type Samples } from "./sample";
import { spendSamples } from "./spend-samples";
import { timeSamples } from "./time-samples";
import { totalSamples } from "./total-samples";

const samples: Samples = {
  ...spendSamples,
  ...platformSamples,
  ...totalSamples,
  ...curveSamples,
  ...timeSamples,
  ...riskSamples,
};

/** A call of the function with arguments inside its domain, optional ones given or not. */
export function randomCall(record: FunctionRecord, next: RandomSequence): string {
  return `TCO.${record.name}(${(samples[record.name]?.(next) ?? drawn(record, next)).join(",")})`;
}

function drawn({ parameters }: FunctionRecord, next: RandomSequence): readonly string[] {
  const required = parameters.filter((each) => !mayBeLeftOut(each)).length;
  const count = required + Math.floor(next() * (parameters.length - required + 1));
  return parameters.slice(0, count).map((each) => argumentText(each, next));
}
