import type { ModelInfo } from "@pydantic/genai-prices";
import type { Product, Rate } from "../../src/catalog/rate";
import { batchRates } from "./batch-rates";
import { providerOf } from "./data-set";
import type { Overlay, ProviderChoice } from "./overlay";
import { productOfModel } from "./product-of-model";
import { ratesOfModel } from "./rates-of-model";

export interface Gathered {
  readonly products: readonly Product[];
  readonly rates: readonly Rate[];
}

/** Everything that the data set and the overlay say together, in the order of the overlay. */
export function gathered(overlay: Overlay): Gathered {
  const models = overlay.providers.flatMap((choice) => modelsOf(choice, overlay));
  const rates = models.flatMap((model) => model.rates);
  return {
    products: [
      ...models.map(({ product }) => product),
      ...overlay.products.map((product) => withAliases(product, overlay)),
    ],
    rates: [...rates, ...batchRates(rates, overlay.batch), ...overlay.rows],
  };
}

function modelsOf(choice: ProviderChoice, overlay: Overlay) {
  const { models, pricing_urls } = providerOf(choice.id);
  const [url] = pricing_urls ?? [];
  if (url === undefined) throw new Error(`the data set has no address for ${choice.name}`);
  return models
    .filter((model) => isTaken(model, choice, overlay))
    .map((model) => {
      const product = productOfModel(model, choice, overlay);
      return { product, rates: ratesOfModel(model, product, url, overlay) };
    })
    .filter(({ rates }) => rates.length > 0);
}

/** Not those that are gone, whose name moves, or whose price is a reseller's. */
function isTaken(model: ModelInfo, { models, renamed, dotted }: ProviderChoice, overlay: Overlay) {
  if (renamed) return model.id in renamed;
  return (
    models !== undefined &&
    new RegExp(models).test(model.id) &&
    !(model.id in overlay.left_out) &&
    model.deprecated !== true &&
    !/OpenRouter|open router/.test(model.price_comments ?? "") &&
    !model.id.includes(":") &&
    (dotted === true || !model.id.endsWith("-latest"))
  );
}

const withAliases = (product: Product, { aliases }: Overlay): Product => {
  const known = aliases[product.id];
  return known ? { ...product, aliases: known } : product;
};
