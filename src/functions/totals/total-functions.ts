import { AMORTIZE } from "./amortize";
import { ANNUALTCO } from "./annualtco";
import { FTECOST } from "./ftecost";
import { LABORCOST } from "./laborcost";
import { NETOVERLAP } from "./netoverlap";
import { PARITYADD } from "./parityadd";
import { SAVINGPCT } from "./savingpct";
import type { FunctionRecord } from "../function-record";

/** People, amortisation, parity, totals. */
export const totalFunctions: readonly FunctionRecord[] = [
  FTECOST,
  LABORCOST,
  AMORTIZE,
  NETOVERLAP,
  PARITYADD,
  ANNUALTCO,
  SAVINGPCT,
];
