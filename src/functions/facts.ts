import { rateCard } from "../catalog/rate-card";
import { explainRows } from "./explain-rows";
import type { Facts } from "./function-record";

/** All that functions may need at hand: a file of its own in Excel, which the first call that needs it loads. */
export const facts: Facts = { rateCard, explainRows };
