import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const USAGEFEE = defineFunction({
  name: "USAGEFEE",
  family: "platform",
  summary: {
    en: "Fee for a metered quantity beyond what is included.",
    de: "Gebühr für eine gemessene Menge über die Inklusivmenge hinaus.",
  },
  parameters: {
    quantity: count(
      {
        en: "Quantity used: runs, seconds, gigabytes.",
        de: "Verbrauch: Läufe, Sekunden, Gigabyte.",
      },
      { unit: "unit" },
    ),
    unit_price: amount(
      { en: "Price of one unit.", de: "Preis je Einheit." },
      { unit: "money/unit" },
    ),
    included: count(
      {
        en: "Quantity that costs nothing extra; 0 if left out.",
        de: "Inklusivmenge ohne Aufpreis; ohne Angabe 0.",
      },
      { default: 0, unit: "unit" },
    ),
  },
  unit: "money",
  formula: "MAX(0,quantity-included)*unit_price",
  formulaWithout: { included: "quantity*unit_price" },
  examples: [
    { call: "=TCO.USAGEFEE(50000, 0.047)", value: 2350, note: "50,000 runs × 0.047" },
    { call: "=TCO.USAGEFEE(2250000, 0.00042)", value: 945, note: "2,250,000 s × 0.00042" },
    { call: "=TCO.USAGEFEE(800, 0.047, 1000)", value: 0, note: "800 of 1,000 included runs" },
  ],
  source: "Usage-based price lists with a free allowance.",
  seeAlso: ["PLANFEE", "TIERCOST"],
});
