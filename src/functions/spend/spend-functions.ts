import { FXCONVERT } from "./fxconvert";
import { LLMSPEND } from "./llmspend";
import { TOKENS } from "./tokens";
import type { FunctionRecord } from "../function-record";

/** Tokens and model spend. */
export const spendFunctions: readonly FunctionRecord[] = [TOKENS, LLMSPEND, FXCONVERT];
