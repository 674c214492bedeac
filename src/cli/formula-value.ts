import { TcoError } from "../engine/tco-error";
import { evaluate } from "../formula/evaluate";
import type { Value } from "../formula/value";
import { parseClosed } from "./parse-closed";
import { scope } from "./scope";

/** What a formula comes to; one that cannot be read comes to its error. */
export function formulaValue(text: string): Value {
  try {
    return evaluate(parseClosed(text), scope);
  } catch (error) {
    if (error instanceof TcoError) return error;
    throw error;
  }
}
