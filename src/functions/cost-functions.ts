import { AMORTIZE } from "./amortize";
import { ANNUALTCO } from "./annualtco";
import { BREAKEVEN } from "./breakeven";
import { COMPUTEHOURS } from "./computehours";
import { CONCURRENCY } from "./concurrency";
import { FTECOST } from "./ftecost";
import type { FunctionRecord } from "./function-record";
import { FXCONVERT } from "./fxconvert";
import { LABORCOST } from "./laborcost";
import { LLMSPEND } from "./llmspend";
import { NETOVERLAP } from "./netoverlap";
import { PARITYADD } from "./parityadd";
import { PLANFEE } from "./planfee";
import { SAVINGPCT } from "./savingpct";
import { TOKENS } from "./tokens";
import { USAGEFEE } from "./usagefee";

/** The functions that compute a figure: those that TCO.EXPLAIN can derive. */
export const costFunctions: readonly FunctionRecord[] = [
  TOKENS,
  LLMSPEND,
  FXCONVERT,
  COMPUTEHOURS,
  CONCURRENCY,
  USAGEFEE,
  PLANFEE,
  FTECOST,
  LABORCOST,
  AMORTIZE,
  NETOVERLAP,
  PARITYADD,
  ANNUALTCO,
  SAVINGPCT,
  BREAKEVEN,
];
