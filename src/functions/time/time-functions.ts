import { ESCALATE } from "./escalate";
import type { FunctionRecord } from "../function-record";

/** Monitoring, time and risk, presentation. */
export const timeFunctions: readonly FunctionRecord[] = [ESCALATE];
