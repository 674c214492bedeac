import { BLENDPRICE } from "./blendprice";
import { CACHEPRICE } from "./cacheprice";
import { FXCONVERT } from "./fxconvert";
import { LLMSPEND } from "./llmspend";
import { ROUTEMIX } from "./routemix";
import { TOKENS } from "./tokens";
import type { FunctionRecord } from "../function-record";

/** Tokens and model spend. */
export const spendFunctions: readonly FunctionRecord[] = [
  TOKENS,
  LLMSPEND,
  CACHEPRICE,
  BLENDPRICE,
  ROUTEMIX,
  FXCONVERT,
];
