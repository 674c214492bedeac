import type { ModelInfo, ModelPrice } from "@pydantic/genai-prices";
import type { Product, Rate, Tier } from "../../src/catalog/rate";
import { datedPrices, type DatedPrices } from "./dated-prices";
import type { Overlay } from "./overlay";

/** The data set's keys with our meters and what one price buys. Sound, images and pages are not taken. */
const METERS: Readonly<Record<string, readonly [meter: string, unit: string]>> = {
  input_mtok: ["input", "Mtok"],
  output_mtok: ["output", "Mtok"],
  cache_read_mtok: ["cache_read", "Mtok"],
  cache_write_mtok: ["cache_write", "Mtok"],
  cache_write_1h_mtok: ["cache_write_1h", "Mtok"],
  web_searches_kcount: ["web_search", "ksearch"],
  storage_searches_kcount: ["file_search", "ksearch"],
};

/** The rows of a model: one for each meter and each day on which its price is known to start. */
export function ratesOfModel(
  model: ModelInfo,
  product: Product,
  url: string,
  overlay: Overlay,
): readonly Rate[] {
  return datedPrices(model).flatMap((list) =>
    Object.entries(METERS).flatMap(([key, [meter, unit]]) => {
      const price = tiered(list.prices[key]);
      const from = list.from ?? firstKnown(product.id, meter, list, overlay);
      if (!price || from === undefined || (meter === "output" && embeds(product))) return [];
      const named = list.hours === undefined ? meter : `peak_${meter}`;
      return {
        id: `${product.id}/${named}`,
        provider: product.provider,
        item: product.name,
        meter: named,
        unit,
        currency: "USD",
        ...price,
        valid_from: from,
        accessed: overlay.data_set.published,
        url,
        status: "published",
        ...(list.hours !== undefined && {
          note: `${list.hours} UTC; the other hours cost ${meter}.`,
        }),
      };
    }),
  );
}

/** A model that embeds answers with numbers: it has no output tokens. */
const embeds = ({ id }: Product): boolean => id.includes("embed");

function tiered(price: ModelPrice[string]): { price: number; tiers?: readonly Tier[] } | undefined {
  if (price === undefined || typeof price === "number") return price ? { price } : undefined;
  const { base, tiers } = price;
  return {
    price: base,
    tiers: tiers.map(({ start, price: higher }) => ({ above: start, price: higher })),
  };
}

/** The first day on which a price without a start is known to hold: a source's, or the data set's own. */
function firstKnown(
  product: string,
  meter: string,
  { until }: DatedPrices,
  { first_known, data_set }: Overlay,
): string | undefined {
  const source = first_known.find(
    (known) => new RegExp(known.product).test(product) && known.meters.includes(meter),
  );
  const held = until === undefined || data_set.published < until;
  return source?.day ?? (held ? data_set.published : undefined);
}
