import { AMORTIZE } from "./amortize";
import { AMORTSCHED } from "./amortsched";
import { ANNUALTCO } from "./annualtco";
import { FTECOST } from "./ftecost";
import { LABORCOST } from "./laborcost";
import { NETOVERLAP } from "./netoverlap";
import { OPEXSHARE } from "./opexshare";
import { PARITYADD } from "./parityadd";
import { SAVINGPCT } from "./savingpct";
import type { FunctionRecord } from "../function-record";

/** People, amortisation, parity, totals. */
export const totalFunctions: readonly FunctionRecord[] = [
  FTECOST,
  LABORCOST,
  AMORTIZE,
  AMORTSCHED,
  NETOVERLAP,
  PARITYADD,
  ANNUALTCO,
  SAVINGPCT,
  OPEXSHARE,
];
