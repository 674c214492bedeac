import type { Decimal } from "../../engine/decimal";
import { generalText } from "../../engine/general-text";
import { graduatedSlices, tierCost, volumeSlices } from "../../engine/tier-cost";
import type { Slice } from "../../engine/tier-cost";
import { defineFunction } from "../define-function";
import { amounts, count, counts, enumeration } from "../parameters";
import { thresholdFault } from "./threshold-fault";

const modes = {
  graduated: {
    en: "Each tier charges the part of the quantity that lies in it.",
    de: "Jede Stufe berechnet den Teil der Menge, der in ihr liegt.",
  },
  volume: {
    en: "The tier that is reached charges the whole quantity.",
    de: "Die erreichte Stufe berechnet die ganze Menge.",
  },
};

interface Tariff {
  readonly quantity: Decimal;
  readonly thresholds: readonly (readonly Decimal[])[];
  readonly unit_prices: readonly (readonly Decimal[])[];
  readonly mode: keyof typeof modes;
}

function slicesOf({ quantity, thresholds, unit_prices, mode }: Tariff): readonly Slice[] {
  const prices = unit_prices.flat();
  const tiers = thresholds.flat().flatMap((from, index) => {
    const price = prices[index];
    return price === undefined ? [] : [{ from, price }];
  });
  return mode === "volume" ? volumeSlices(quantity, tiers) : graduatedSlices(quantity, tiers);
}

export const TIERCOST = defineFunction({
  name: "TIERCOST",
  family: "platform",
  summary: {
    en: "Cost of a quantity under a price list with tiers.",
    de: "Kosten einer Menge nach einer Staffelpreisliste.",
  },
  parameters: {
    quantity: count(
      { en: "Quantity that is charged.", de: "Menge, die berechnet wird." },
      { unit: "unit" },
    ),
    thresholds: counts(
      {
        en: "Quantity from which each tier applies: 0 first, then rising, in one row or column.",
        de: "Menge, ab der jede Stufe gilt: zuerst 0, dann aufsteigend, in einer Zeile oder Spalte.",
      },
      { unit: "unit" },
    ),
    unit_prices: amounts(
      {
        en: "Price of one unit in each tier, in cells laid out as the thresholds are.",
        de: "Stückpreis in jeder Stufe, angeordnet wie die Schwellen.",
      },
      { unit: "money/unit" },
    ),
    mode: enumeration(
      modes,
      {
        en: '"graduated": each tier charges its own part; "volume": the tier reached charges all. "graduated" if left out.',
        de: '"graduated": jede Stufe berechnet ihren Teil; "volume": die erreichte Stufe berechnet alles. Ohne Angabe "graduated".',
      },
      { default: "graduated" },
    ),
  },
  unit: "money",
  requires: [
    {
      unless: "NOT(OR(ROWS(thresholds)=1,COLUMNS(thresholds)=1))",
      code: "#VALUE!",
      message: "thresholds must be one row or one column.",
    },
    {
      unless:
        "NOT(AND(ROWS(thresholds)=ROWS(unit_prices),COLUMNS(thresholds)=COLUMNS(unit_prices)))",
      code: "#VALUE!",
      message: "unit_prices must have the rows and columns of thresholds.",
    },
  ],
  errors: [{ code: "#NUM!", when: "The first threshold is not 0, or one is not above the last." }],
  method:
    "graduated: each tier's part of quantity * its price, added; volume: quantity * price of the last tier with threshold <= quantity",
  compute: (tariff) => thresholdFault(tariff.thresholds.flat()) ?? tierCost(slicesOf(tariff)),
  steps: (tariff) =>
    slicesOf(tariff).map(({ quantity, price }) => ({
      expression: `${generalText(quantity)}*${generalText(price)}`,
      value: quantity.times(price),
      unit: "money",
    })),
  // Above each threshold a unit costs its tier's price less that of the tier before, which a look-up just below the
  // threshold finds. The two signs turn a blank threshold into 0, which LOOKUP would pass over.
  nativeFormula: `SWITCH(mode,
    "graduated",SUMPRODUCT((quantity>thresholds)*(quantity-thresholds)
      *(unit_prices-(thresholds>0)*LOOKUP(thresholds*(1-1E-12),--thresholds,unit_prices))),
    "volume",quantity*LOOKUP(quantity,--thresholds,unit_prices))`,
  examples: [
    {
      call: "=TCO.TIERCOST(120000, {0,100000}, {0.0659,0.05})",
      value: 7590,
      note: "100,000 × 0.0659 + 20,000 × 0.05",
    },
    {
      call: '=TCO.TIERCOST(120000, {0,100000}, {0.0659,0.05}, "volume")',
      value: 6000,
      note: "all at the tier reached: 120,000 × 0.05",
    },
    {
      call: '=TCO.TIERCOST(100000, {0,100000}, {0.0659,0.05}, "volume")',
      value: 5000,
      note: "a threshold belongs to the tier that it opens: 100,000 × 0.05",
    },
    {
      call: "=TCO.TIERCOST(2500, {0;1000;2000}, {0;0.04;0.03})",
      value: 55,
      note: "the first 1,000 free, 1,000 × 0.04 and 500 × 0.03",
    },
  ],
  remarks: [
    "Volume tiers make a quantity just above a threshold cheaper than one just below it, where prices fall. Graduated tiers never jump.",
    "A threshold opens its tier. Where a list says up to 100,000 and from 100,001, graduated tiers have the threshold 100000, volume tiers 100001.",
    "Tiers are meant per billing period: a year's quantity in monthly tiers comes out too cheap.",
  ],
  source: "Price lists of usage-based platforms: graduated and volume pricing.",
  seeAlso: ["USAGEFEE", "COMMITFEE"],
});
