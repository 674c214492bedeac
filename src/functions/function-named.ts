import { catalogue } from "./catalogue";
import type { FunctionRecord } from "./function-record";
import { recordIn } from "./record-in";

/** The TCO function of that name: `TCO.LLMSPEND`, `llmspend`. */
export function functionNamed(name: string): FunctionRecord | undefined {
  return recordIn(catalogue, name);
}
