import { curveFunctions } from "./curves/curve-functions";
import type { FunctionRecord } from "./function-record";
import { platformFunctions } from "./platform/platform-functions";
import { spendFunctions } from "./spend/spend-functions";
import { timeFunctions } from "./time/time-functions";
import { totalFunctions } from "./totals/total-functions";

/** The functions that compute a figure: those that TCO.EXPLAIN can derive. */
export const costFunctions: readonly FunctionRecord[] = [
  ...spendFunctions,
  ...platformFunctions,
  ...totalFunctions,
  ...curveFunctions,
  ...timeFunctions,
];
