import type { RateCard } from "../catalog/indexed-card";
import { productNamed } from "../catalog/product-named";
import type { Rate } from "../catalog/rate";
import { rateCard } from "../catalog/rate-card";
import { rowsOn } from "../catalog/rows-on";
import { TcoError } from "../engine/tco-error";
import type { Command } from "./command";
import { dayProblem } from "./day-problem";
import { priceDetails } from "./price-details";
import { textTable } from "./text-table";

export const pricesCommand: Command = {
  name: "prices",
  summary: "List the prices of the rate card, or all of one model with sources and tiers.",
  operand: { name: "MODEL", description: 'a model or platform: "sonnet 4.6"', optional: true },
  options: {
    "as-of": {
      value: "YYYY-MM-DD",
      description: "the day on which they are in force; the card's own when left out",
      problem: dayProblem,
    },
  },
  examples: [
    "tco prices",
    'tco prices "Claude Sonnet 4.6"',
    "tco prices gpt-5.5 --as-of 2026-06-22",
  ],
  run: (given, { print }) => {
    const asOf = given.text("as-of") ?? rateCard.version;
    print(
      (given.operand === undefined ? everyPrice(asOf) : pricesOf(given.operand, asOf)).join("\n"),
    );
    return 0;
  },
};

function everyPrice(asOf: string): readonly string[] {
  const rows = inForce(rowsOn(rateCard, asOf), asOf, rateCard.entries);
  return textTable(
    [
      ["id", "price", "unit", "valid from", "status"],
      ...rows.map(({ id, price, currency, unit, valid_from, status }) => [
        id,
        String(price),
        `${currency}/${unit}`,
        valid_from,
        status,
      ]),
    ],
    ["left", "right"],
  );
}

function pricesOf(text: string, asOf: string): readonly string[] {
  const product = productNamed(rateCard, text);
  const all = rateCard.entries.filter(({ id }) => id.startsWith(`${product.id}/`));
  const rows = inForce(rowsOn(rateCard, asOf, product.id), asOf, all);
  return [
    `${product.name} (${product.provider}) as ${product.id}, prices in force on ${asOf}`,
    "",
    ...priceDetails(rows),
    "",
    `Card ${cardName(rateCard)}`,
  ];
}

const cardName = ({ version, sha256 }: RateCard): string => `${version}, SHA-256 ${sha256}`;

/** Rows there are, or #N/A with the first day that has some. */
function inForce(rows: readonly Rate[], asOf: string, all: readonly Rate[]): readonly Rate[] {
  if (rows.length > 0) return rows;
  const [first] = all.map(({ valid_from }) => valid_from).sort();
  throw new TcoError(
    "#N/A",
    `no price is known to be in force on ${asOf}; the first is of ${first}`,
  );
}
