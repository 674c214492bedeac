import { COMMITFEE } from "./commitfee";
import { COMPUTEHOURS } from "./computehours";
import { CONCURRENCY } from "./concurrency";
import { EMBEDCOST } from "./embedcost";
import { GPUFLEET } from "./gpufleet";
import { GPUPRICE } from "./gpuprice";
import { GPUSIZE } from "./gpusize";
import { PLANFEE } from "./planfee";
import { SEATFEE } from "./seatfee";
import { TIERCOST } from "./tiercost";
import { USAGEFEE } from "./usagefee";
import { VECTORDB } from "./vectordb";
import type { FunctionRecord } from "../function-record";

/** Platform, compute and retrieval. */
export const platformFunctions: readonly FunctionRecord[] = [
  COMPUTEHOURS,
  CONCURRENCY,
  USAGEFEE,
  PLANFEE,
  TIERCOST,
  COMMITFEE,
  GPUFLEET,
  GPUPRICE,
  GPUSIZE,
  EMBEDCOST,
  VECTORDB,
  SEATFEE,
];
