import { COMPUTEHOURS } from "./computehours";
import { CONCURRENCY } from "./concurrency";
import { PLANFEE } from "./planfee";
import { USAGEFEE } from "./usagefee";
import type { FunctionRecord } from "../function-record";

/** Platform, compute and retrieval. */
export const platformFunctions: readonly FunctionRecord[] = [
  COMPUTEHOURS,
  CONCURRENCY,
  USAGEFEE,
  PLANFEE,
];
