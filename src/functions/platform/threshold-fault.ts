import type { Decimal } from "../../engine/decimal";
import { generalText } from "../../engine/general-text";
import { TcoError } from "../../engine/tco-error";

/** What is wrong with the thresholds of a price list, if anything: they rise from 0. */
export function thresholdFault(thresholds: readonly Decimal[]): TcoError | undefined {
  const [first] = thresholds;
  if (first !== undefined && !first.isZero())
    return new TcoError("#NUM!", `thresholds must begin with 0, not ${generalText(first)}.`);
  const late = thresholds.findIndex((each, index) => thresholds[index - 1]?.gte(each));
  if (late < 0) return undefined;
  const [before, after] = thresholds.slice(late - 1, late + 1).map(generalText);
  return new TcoError(
    "#NUM!",
    `thresholds must rise from one to the next, not ${before}, ${after}.`,
  );
}
