import type { Decimal } from "../../engine/decimal";
import { payback } from "../../engine/payback";
import { steadyPayback } from "../../engine/steady-payback";
import { TcoError } from "../../engine/tco-error";
import { defineFunction } from "../define-function";
import { oneLine } from "../one-line";
import { amount, amounts, rate } from "../parameters";
import { paybackBlock, steadyPaybackBlock } from "./payback-block";

const never = "The savings never add to the outlay.";
type Savings = readonly (readonly Decimal[])[];
/** One saving is the same in every period. */
const isSteady = (savings: Savings): boolean => savings.flat().length === 1;

export const PAYBACK = defineFunction({
  name: "PAYBACK",
  family: "time",
  summary: {
    en: "Periods until savings pay back an outlay, discounted if a rate is given.",
    de: "Perioden, bis Einsparungen eine Ausgabe decken; mit Zinssatz dynamisch gerechnet.",
  },
  parameters: {
    outlay: amount({ en: "Amount spent at the start.", de: "Ausgabe zu Beginn." }),
    savings: amounts({
      en: "Saving of each period in one row or column, or one saving that is the same in every period.",
      de: "Einsparung jeder Periode in einer Zeile oder Spalte oder eine, die in jeder Periode gleich ist.",
    }),
    rate: rate(
      {
        en: "Discount rate per period; 0 if left out.",
        de: "Diskontierungssatz je Periode; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "period",
  method:
    "first period k in which the sum of savings / (1 + rate)^k reaches the outlay, and the part of k that it takes",
  requires: [oneLine("savings")],
  errors: [{ code: "#N/A", when: never }],
  compute: ({ outlay, savings, rate }) => {
    const [first] = savings.flat();
    const periods =
      isSteady(savings) && first !== undefined
        ? steadyPayback(outlay, first, rate)
        : payback(outlay, savings.flat(), rate);
    return periods ?? new TcoError("#N/A", never);
  },
  native: "block",
  block: ({ savings }) =>
    isSteady(savings) ? steadyPaybackBlock : paybackBlock(savings.flat().length),
  remarks: [
    "Savings come at the ends of the periods; within a period they are taken to come evenly.",
    "The first period that reaches the outlay counts, also where later savings are negative.",
    "Payback says when the money is back, not what is earned: two projects with one payback can differ widely in present value.",
  ],
  examples: [
    {
      call: "=TCO.PAYBACK(198833, 107664)",
      value: 198833 / 107664,
      note: "1.8468 years: 198,833 / 107,664",
    },
    {
      call: "=TCO.PAYBACK(198833, 107664, 8%)",
      value: 2 + (198833 - 107664 / 1.08 - 107664 / 1.08 ** 2) / (107664 / 1.08 ** 3),
      note: "2.0800: two discounted savings leave 6,839.59 for a third of 85,467.15",
    },
    {
      call: "=TCO.PAYBACK(1000, {400,400,400})",
      value: 2.5,
      note: "800 after two periods, half of the third",
    },
    {
      call: "=TCO.PAYBACK(-100, 50)",
      value: 0,
      note: "nothing to pay back",
    },
  ],
  source: "Payback period, simple and discounted.",
  seeAlso: ["PVCOST", "BREAKEVEN"],
});
