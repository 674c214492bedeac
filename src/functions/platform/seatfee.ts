import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const SEATFEE = defineFunction({
  name: "SEATFEE",
  family: "platform",
  summary: {
    en: "Fee of a plan that is priced per seat, with a minimum number of seats.",
    de: "Entgelt eines Tarifs je Nutzer mit einer Mindestzahl an Nutzern.",
  },
  parameters: {
    seats: count({ en: "Seats that are used.", de: "Genutzte Plätze." }, { unit: "seat" }),
    price: amount(
      { en: "Price of one seat for the period.", de: "Preis je Platz für den Zeitraum." },
      { unit: "money/seat" },
    ),
    minimum_seats: count(
      {
        en: "Seats that are paid at least; 0 if left out.",
        de: "Mindestens bezahlte Plätze; ohne Angabe 0.",
      },
      { default: 0, unit: "seat" },
    ),
  },
  unit: "money",
  formula: "MAX(seats,minimum_seats)*price",
  examples: [
    { call: "=TCO.SEATFEE(8, 25, 10)", value: 250, note: "ten seats are the minimum: 10 × 25" },
    { call: "=TCO.SEATFEE(12, 25, 10)", value: 300, note: "above the minimum: 12 × 25" },
  ],
  remarks: [
    "The fee is for the period of the price: a monthly price times 12 is a year's fee only where seats stay the same.",
    "Seats are people who may use it, not people who do.",
  ],
  source: "Per-seat price lists with a minimum order.",
  seeAlso: ["PLANFEE", "COMMITFEE"],
});
