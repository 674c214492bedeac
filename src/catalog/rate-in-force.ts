import type { Rate } from "./rate";
import { rateCard } from "./rate-card";
import { rowInForce } from "./row-in-force";

/** The row of our own card that was in force on the day. */
export const rateInForce = (id: string, asOf: string): Rate => rowInForce(rateCard, id, asOf);
