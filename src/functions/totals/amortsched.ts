import { amortisationSchedule } from "../../engine/amortisation-schedule";
import type { ChargeRule } from "../../engine/amortisation-schedule";
import { decliningBalance, straightLine, switchingBalance } from "../../engine/charge-rules";
import type { Decimal } from "../../engine/decimal";
import { defineFunction } from "../define-function";
import { amount, enumeration, factor, wholeNumber } from "../parameters";
import { lifeIsZero } from "./life-is-zero";
import { salvageAboveCost } from "./salvage-above-cost";
import { scheduleBlock } from "./schedule-block";

const methods = {
  SL: { en: "Straight line.", de: "Linear." },
  DB: {
    en: "Declining balance at a fixed rate that reaches the salvage value.",
    de: "Geometrisch-degressiv mit festem Satz bis zum Restwert.",
  },
  DDB: {
    en: "Declining balance by a factor, straight line as soon as that is more.",
    de: "Degressiv mit Faktor, mit Wechsel zur linearen, sobald diese höher ist.",
  },
};

function ruleOf(method: keyof typeof methods, factor: Decimal): ChargeRule {
  return { SL: straightLine, DB: decliningBalance, DDB: switchingBalance(factor) }[method];
}

export const AMORTSCHED = defineFunction({
  name: "AMORTSCHED",
  family: "totals",
  summary: {
    en: "Schedule of a one-time cost: a row with the charge of every fiscal year.",
    de: "Abschreibungsplan für Einmalkosten: eine Zeile mit dem Betrag jedes Geschäftsjahrs.",
  },
  parameters: {
    cost: amount({ en: "One-time cost.", de: "Einmalkosten." }),
    life: wholeNumber(
      { minimum: 0, maximum: 1000 },
      { en: "Years over which the cost is spread.", de: "Nutzungsdauer in ganzen Jahren." },
      { unit: "year" },
    ),
    salvage: amount(
      { en: "Value left at the end; 0 if left out.", de: "Restwert am Ende; ohne Angabe 0." },
      { default: 0 },
    ),
    start_month: wholeNumber(
      { minimum: 1, maximum: 12 },
      {
        en: "Month of the fiscal year in which use starts: 7 leaves six months of the first year; 1 if left out.",
        de: "Monat des Geschäftsjahrs, in dem die Nutzung beginnt: 7 lässt sechs Monate im ersten Jahr; ohne Angabe 1.",
      },
      { default: 1 },
    ),
    method: enumeration(
      methods,
      {
        en: '"SL" straight line, "DB" declining balance, "DDB" declining balance with a switch to straight line; "SL" if left out.',
        de: '"SL" linear, "DB" geometrisch-degressiv, "DDB" degressiv mit Wechsel zur linearen; ohne Angabe "SL".',
      },
      { default: "SL" },
    ),
    factor: factor(
      {
        en: 'Multiple of the straight-line rate, for "DDB" only; 2 if left out.',
        de: 'Vielfaches des linearen Satzes, nur für "DDB"; ohne Angabe 2.',
      },
      { default: 2 },
    ),
  },
  unit: "money",
  gives: "row",
  method:
    "book value × rate each year, the first for 13 − start_month months, the last for what is left down to salvage",
  requires: [
    salvageAboveCost,
    lifeIsZero,
    {
      unless: 'AND(method="DB",salvage<=0)',
      code: "#NUM!",
      message: 'salvage must be more than 0 for "DB": no fixed rate leaves nothing.',
    },
  ],
  compute: ({ cost, life, salvage, start_month, method, factor }) => {
    const firstShare = start_month.neg().plus(13).div(12);
    const asset = { cost, salvage, life: life.toNumber(), firstShare };
    return [amortisationSchedule(asset, ruleOf(method, factor))];
  },
  native: "block",
  block: ({ life, start_month, method }) =>
    scheduleBlock(method, start_month.eq(1) ? life.toNumber() : life.toNumber() + 1),
  remarks: [
    "A start after month 1 makes one more fiscal year: the months that the first one lacks.",
    "DB takes Excel's rate, rounded to three decimals; its last year takes the remainder, where Excel's DB leaves it in the books.",
    "DDB from month 1 is VDB. With a part of a year first, every later year starts from the book value, as in the half-year convention of MACRS; LibreOffice's VDB interpolates between whole years instead.",
    "Charges are for the books. What is tax-deductible, and over how many years, is for the tax code to say.",
  ],
  examples: [
    {
      call: "=TCO.AMORTSCHED(174584, 3, 0, 7)",
      value: [[174584 / 6, 174584 / 3, 174584 / 3, 174584 / 6]],
      note: "174,584 / 3 a year from July on: half of it in the first and in the fourth year",
    },
    {
      call: '=TCO.AMORTSCHED(174584, 3, 0, 1, "DDB")',
      value: [[(174584 * 2) / 3, (174584 * 2) / 9, 174584 / 9]],
      note: "2/3 of the book value; in the third year the straight line over what is left is more",
    },
    {
      call: '=TCO.AMORTSCHED(100, 5, 0, 7, "DDB")',
      value: [[20, 32, 19.2, 11.52, 11.52, 5.76]],
      note: "the percentages of MACRS for five-year property, half-year convention (IRS Publication 946, table A-1)",
    },
    {
      call: '=TCO.AMORTSCHED(1000, 3, 100, 1, "DB")',
      value: [[536, 464 * 0.536, 464 - 464 * 0.536 - 100]],
      note: "ROUND(1 − 0.1^(1/3), 3) is 53.6%; the last year takes the remainder, 115.296, where Excel's DB has 115.40",
    },
  ],
  source: "Straight-line and declining-balance depreciation as Excel's SLN, DB and VDB have them.",
  seeAlso: ["AMORTIZE"],
});
