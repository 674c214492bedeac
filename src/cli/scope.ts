import type { Scope } from "../formula/scope";
import { facts } from "../functions/facts";
import { functionBody } from "../functions/function-body";

/** What a formula on the command line can see: the TCO functions, with the rate card at hand. */
export const scope: Scope = { functions: (name) => functionBody(name, facts) };
