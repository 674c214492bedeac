import { rateCard } from "../catalog/rate-card";
import type { Scope } from "../formula/scope";
import { functionBody } from "../functions/function-body";
import type { Facts } from "../functions/function-record";

export const facts: Facts = { rateCard };

/** What a formula on the command line can see: the TCO functions, with the rate card at hand. */
export const scope: Scope = { functions: (name) => functionBody(name, facts) };
