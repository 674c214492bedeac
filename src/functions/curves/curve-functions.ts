import { BREAKEVEN } from "./breakeven";
import type { FunctionRecord } from "../function-record";

/** Curves, break-even, unit economics. */
export const curveFunctions: readonly FunctionRecord[] = [BREAKEVEN];
