import type { PriceInForce } from "../../catalog/price-in-force";
import { Decimal } from "../../engine/decimal";
import type { Step } from "../function-record";

/** The row of the card that a price comes from, for a derivation. */
export function priceStep({ rate, price, tier }: PriceInForce): Step {
  const { id, currency, unit, valid_from, status, url } = rate;
  const reached = tier ? `, above ${tier.above.toLocaleString("en-US")} prompt tokens` : "";
  return {
    expression: `${id}${reached}, ${status}, from ${valid_from}, ${url}`,
    value: new Decimal(price),
    unit: `${currency}/${unit}`,
  };
}
