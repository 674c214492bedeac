import type { FunctionRecord } from "../function-record";
import { BLENDPRICE } from "./blendprice";
import { CACHEPRICE } from "./cacheprice";
import { FXCONVERT } from "./fxconvert";
import { LLMSPEND } from "./llmspend";
import { MODELPRICE } from "./modelprice";
import { MODELSPEND } from "./modelspend";
import { ROUTEMIX } from "./routemix";
import { TOKENS } from "./tokens";

/** Tokens and model spend. */
export const spendFunctions: readonly FunctionRecord[] = [
  TOKENS,
  LLMSPEND,
  CACHEPRICE,
  BLENDPRICE,
  ROUTEMIX,
  MODELPRICE,
  MODELSPEND,
  FXCONVERT,
];
