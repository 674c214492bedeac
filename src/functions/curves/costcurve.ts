import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const COSTCURVE = defineFunction({
  name: "COSTCURVE",
  family: "curves",
  summary: {
    en: "Cost of an offer at a quantity: fixed cost, unit price, included quantity, minimum charge and capacity steps.",
    de: "Kosten eines Angebots bei einer Menge: Fixkosten, Stückpreis, Inklusivmenge, Mindestentgelt und Kapazitätsstufen.",
  },
  parameters: {
    quantity: count(
      { en: "Quantity: runs, developers, tokens.", de: "Menge: Läufe, Entwickler, Token." },
      { unit: "unit" },
    ),
    fixed: amount({
      en: "Cost that is due at any quantity.",
      de: "Kosten, die bei jeder Menge anfallen.",
    }),
    unit_price: amount(
      {
        en: "Price of each unit beyond the included quantity.",
        de: "Preis jeder Einheit über die Inklusivmenge hinaus.",
      },
      { unit: "money/unit" },
    ),
    minimum: amount(
      {
        en: "Least amount that is due in all; 0 if left out.",
        de: "Betrag, der insgesamt mindestens fällig ist; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    included: count(
      {
        en: "Quantity that costs nothing extra; 0 if left out.",
        de: "Inklusivmenge ohne Aufpreis; ohne Angabe 0.",
      },
      { default: 0, unit: "unit" },
    ),
    step_size: count(
      {
        en: "Quantity that one step of capacity serves; 0, no steps, if left out.",
        de: "Menge, die eine Kapazitätsstufe bedient; ohne Angabe 0, also keine Stufen.",
      },
      { default: 0, unit: "unit" },
    ),
    step_cost: amount(
      {
        en: "Cost of each step of capacity; 0 if left out.",
        de: "Kosten jeder Kapazitätsstufe; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  formula: `MAX(minimum,fixed+unit_price*MAX(0,quantity-included)
            +IF(step_size=0,0,step_cost*CEILING(quantity/step_size,1)))`,
  remarks: [
    "A step is full at its edge: with steps of 150, a quantity of 150 takes one step and 150.1 takes two. A quantity of 0 takes none.",
    "The minimum is compared with everything else together, steps included. As it is 0 if left out, a curve never falls below 0 unless a negative minimum says so.",
    "All amounts belong to one period, such as a month, and the quantity is that period's.",
  ],
  examples: [
    {
      call: "=TCO.COSTCURVE(3000, 0, 0.0659, 200)",
      value: 200,
      note: "3,000 × 0.0659 = 197.70 is below the minimum of 200",
    },
    {
      call: "=TCO.COSTCURVE(50000, 0, 0.0659, 200)",
      value: 3295,
      note: "50,000 × 0.0659, above the minimum",
    },
    {
      call: "=TCO.COSTCURVE(200, 2000, 0, 0, 0, 150, 8640)",
      value: 19280,
      note: "200 developers need two clusters for 150 each: 2,000 + 2 × 8,640",
    },
    {
      call: "=TCO.COSTCURVE(150, 2000, 0, 0, 0, 150, 8640)",
      value: 10640,
      note: "at the edge one cluster still does: 2,000 + 8,640",
    },
  ],
  source: "Price lists with minimum charge and free allowance; capacity that comes in whole steps.",
  seeAlso: ["CROSSOVER", "BREAKEVEN", "USAGEFEE", "PLANFEE"],
});
