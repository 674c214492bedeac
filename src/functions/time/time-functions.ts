import type { FunctionRecord } from "../function-record";
import { ALLOCATE } from "./allocate";
import { CAPSTATUS } from "./capstatus";
import { CHECKLIST } from "./checklist";
import { ESCALATE } from "./escalate";
import { PAYBACK } from "./payback";
import { PVCOST } from "./pvcost";
import { RAMP } from "./ramp";
import { ROUNDFIT } from "./roundfit";
import { RUNRATE } from "./runrate";
import { SIMULATE } from "./simulate";
import { SPIKE } from "./spike";
import { TORNADO } from "./tornado";
import { VARIANCE } from "./variance";

/** Monitoring, time and risk, presentation. */
export const timeFunctions: readonly FunctionRecord[] = [
  RUNRATE,
  SPIKE,
  CAPSTATUS,
  CHECKLIST,
  PVCOST,
  ESCALATE,
  PAYBACK,
  RAMP,
  VARIANCE,
  TORNADO,
  SIMULATE,
  ROUNDFIT,
  ALLOCATE,
];
