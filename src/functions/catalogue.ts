import { costFunctions } from "./cost-functions";
import { EXPLAIN } from "./audit/explain";
import { SOURCE } from "./audit/source";
import type { FunctionRecord } from "./function-record";

/** Every TCO function, in the order of the documentation. */
export const catalogue: readonly FunctionRecord[] = [...costFunctions, EXPLAIN, SOURCE];
