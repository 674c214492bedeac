import { TcoError } from "../engine/tco-error";
import { rateCard, type Rate } from "./rate-card";

/** The row of the rate card that was in force on the day: the latest that had started. */
export function rateInForce(id: string, asOf: string): Rate {
  const started = rateCard.entries.filter((rate) => rate.id === id && rate.valid_from <= asOf);
  const latest = started.reduce<Rate | undefined>(
    (best, rate) => (best && best.valid_from >= rate.valid_from ? best : rate),
    undefined,
  );
  if (latest) return latest;
  const known = rateCard.entries.some((rate) => rate.id === id);
  throw new TcoError(
    "#N/A",
    known
      ? `the rate card has no price of "${id}" in force on ${asOf}`
      : `the rate card has no entry "${id}"; it has ${rateCard.entries.map((rate) => rate.id).join(", ")}`,
  );
}
