import { BREAKEVEN } from "./breakeven";
import { COSTCURVE } from "./costcurve";
import { CROSSOVER } from "./crossover";
import { FINETUNE } from "./finetune";
import type { FunctionRecord } from "../function-record";
import { HYBRID } from "./hybrid";
import { QUALITYGAP } from "./qualitygap";
import { RESOLVEDCOST } from "./resolvedcost";
import { RETRIES } from "./retries";
import { TICKETCOST } from "./ticketcost";
import { UNITCOST } from "./unitcost";
import { UPLIFT } from "./uplift";

/** Curves, break-even, unit economics. */
export const curveFunctions: readonly FunctionRecord[] = [
  COSTCURVE,
  BREAKEVEN,
  CROSSOVER,
  HYBRID,
  QUALITYGAP,
  UNITCOST,
  RESOLVEDCOST,
  TICKETCOST,
  RETRIES,
  UPLIFT,
  FINETUNE,
];
