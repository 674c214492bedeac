import type { Rate } from "../../src/catalog/rate";
import { partsOf } from "../../src/catalog/indexed-card";
import type { BatchRule } from "./overlay";

/** The batch prices that a provider's published discount gives, each beside the price it comes from. */
export function batchRates(rates: readonly Rate[], rules: readonly BatchRule[]): readonly Rate[] {
  return rates.flatMap((rate) => {
    const { product, meter } = partsOf(rate.id);
    const rule = rules.find(
      ({ products, meters }) => new RegExp(products).test(product) && meters.includes(meter),
    );
    return rule ? [discounted(rate, rule)] : [];
  });
}

function discounted(rate: Rate, { factor, since, accessed, url }: BatchRule): Rate {
  const { id, meter, price, tiers, valid_from } = rate;
  const { product } = partsOf(id);
  return {
    ...rate,
    id: `${product}/batch_${meter}`,
    meter: `batch_${meter}`,
    price: times(price, factor),
    ...(tiers && { tiers: tiers.map((tier) => ({ ...tier, price: times(tier.price, factor) })) }),
    valid_from: valid_from < since ? since : valid_from,
    accessed,
    url,
    status: "derived",
    note: `${factor} of ${meter}: the provider's batch discount.`,
  };
}

/** Without the last digits of a float: 0.3 × 0.1 is 0.03. */
const times = (price: number, factor: number): number => Number((price * factor).toPrecision(12));
