import { partsOf, type RateCard } from "../../catalog/indexed-card";
import { meterId } from "../../catalog/price-in-force";
import { productNamed } from "../../catalog/product-named";
import type { Rate } from "../../catalog/rate";
import { rowInForce } from "../../catalog/row-in-force";
import { Decimal } from "../../engine/decimal";
import { serialOfDay } from "../../engine/iso-day";
import { TcoError } from "../../engine/tco-error";
import type { Scalar } from "../../formula/value";
import { dayMeant } from "../day-meant";
import { defineFunction } from "../define-function";
import { describeValue } from "../describe-value";
import { orError } from "../or-error";
import { date, text } from "../parameters";
import { pricedByTheCard } from "../spend/priced-by-the-card";

export const SOURCE = defineFunction({
  ...pricedByTheCard,
  name: "SOURCE",
  family: "audit",
  summary: {
    en: "Where a price of the rate card comes from: citation, address, publisher, days, status.",
    de: "Woher ein Preis der Preiskarte stammt: Beleg, Adresse, Herausgeber, Tage, Status.",
  },
  parameters: {
    key: text({
      en: 'Model, or model and meter: "claude-sonnet-4.6/output".',
      de: 'Modell, oder Modell und Zählgröße: "claude-sonnet-4.6/output".',
    }),
    field: text(
      {
        en: "One of citation, url, publisher, valid_from, accessed, status, unit, card_version and card_hash; citation if left out.",
        de: "Eines von citation, url, publisher, valid_from, accessed, status, unit, card_version und card_hash; ohne Angabe citation.",
      },
      { default: "citation" },
    ),
    as_of: date(
      {
        en: "Day on which the price is in force; the rate card's own day if left out, never today.",
        de: "Stichtag des Preises; ohne Angabe der Tag der Preiskarte, nie heute.",
      },
      { optional: true },
    ),
  },
  unit: "text",
  method: "the field of the card's row in force on as_of; days are serial numbers",
  compute: ({ key, field, as_of }, { rateCard }) => {
    const read = fields.get(field.trim().toLowerCase());
    if (read === undefined) return unknownField(field);
    return orError(() => read(rowOfKey(rateCard, key, dayMeant(rateCard, as_of)), rateCard));
  },
  errors: [
    ...pricedByTheCard.errors,
    { code: "#VALUE!", when: "`field` is none of the words listed." },
  ],
  remarks: [
    "valid_from is the first day on which the price is known; format the cell as a date.",
    "Status: published by the provider, derived from its list, quoted by others, or disputed.",
  ],
  examples: [
    {
      call: '=TCO.SOURCE("claude-sonnet-4.6", "accessed")',
      value: 46158,
      note: "2026-05-16, when anthropic.com/pricing was read",
    },
    {
      call: '=TCO.SOURCE("claude-sonnet-4.6/output")',
      value:
        "Anthropic, Claude Sonnet 4.6, output: 15 USD/Mtok from 2026-05-16, published. https://anthropic.com/pricing, accessed 2026-05-16.",
      note: "the row that MODELPRICE takes on the card's own day",
    },
    {
      call: '=TCO.SOURCE("Claude Haiku 4.5/disputed_input", "status")',
      value: "disputed",
      note: "an article prints 0.25 where Anthropic's list says 1",
    },
  ],
  seeAlso: ["MODELPRICE", "MODELSPEND", "EXPLAIN"],
});

const daySerial = (iso: string): Decimal => new Decimal(serialOfDay(iso));

type Field = (rate: Rate, card: RateCard) => Scalar;

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["citation", citation],
  ["url", ({ url }) => url],
  ["publisher", ({ provider }) => provider],
  ["valid_from", ({ valid_from }) => daySerial(valid_from)],
  ["accessed", ({ accessed }) => daySerial(accessed)],
  ["status", ({ status }) => status],
  ["unit", ({ currency, unit }) => `${currency}/${unit}`],
  ["card_version", (_, { version }) => daySerial(version)],
  ["card_hash", (_, { sha256 }) => sha256],
]);

function citation(rate: Rate): string {
  const { provider, item, meter, price, currency, unit, valid_from, status, url, accessed } = rate;
  const remark = rate.note === undefined ? "" : ` ${rate.note}`;
  return `${provider}, ${item}, ${meter}: ${price} ${currency}/${unit} from ${valid_from}, ${status}. ${url}, accessed ${accessed}.${remark}`;
}

function unknownField(field: string): TcoError {
  const known = [...fields.keys()].join(", ");
  return new TcoError("#VALUE!", `field must be one of ${known}, not ${describeValue(field)}.`);
}

/** The row of a product and meter; of a product alone its input, or whatever meter it has first. */
function rowOfKey(card: RateCard, key: string, day: string): Rate {
  const { product, meter } = hasMeter(card, key)
    ? partsOf(key)
    : { product: key, meter: undefined };
  const found = productNamed(card, product);
  const [first = ""] = card.meters.get(found.id) ?? [];
  return rowInForce(card, meterId(card, found, meter ?? first), day);
}

/** A slash may also belong to the product: bedrock/nova-pro. */
const hasMeter = (card: RateCard, key: string): boolean =>
  key.includes("/") && orError(() => productNamed(card, key)) instanceof TcoError;
