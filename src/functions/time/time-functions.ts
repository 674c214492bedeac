import { CAPSTATUS } from "./capstatus";
import { CHECKLIST } from "./checklist";
import { ESCALATE } from "./escalate";
import { PAYBACK } from "./payback";
import { PVCOST } from "./pvcost";
import { RAMP } from "./ramp";
import { VARIANCE } from "./variance";
import type { FunctionRecord } from "../function-record";

/** Monitoring, time and risk, presentation. */
export const timeFunctions: readonly FunctionRecord[] = [
  CAPSTATUS,
  CHECKLIST,
  PVCOST,
  ESCALATE,
  PAYBACK,
  RAMP,
  VARIANCE,
];
