import { defineFunction } from "../define-function";
import { oneLine } from "../one-line";
import { amount, amounts, count, rate } from "../parameters";

export const PVCOST = defineFunction({
  name: "PVCOST",
  family: "time",
  summary: {
    en: "Present value of costs over several periods, at a rate and with a choice of timing.",
    de: "Barwert von Kosten mehrerer Perioden bei einem Zinssatz, mit wählbarem Zahlungszeitpunkt.",
  },
  parameters: {
    rate: rate({ en: "Discount rate per period.", de: "Diskontierungssatz je Periode." }),
    cash_flows: amounts({
      en: "Cost of each period in one row or column; a blank cell is a period without cost.",
      de: "Kosten jeder Periode in einer Zeile oder Spalte; eine leere Zelle ist eine Periode ohne Kosten.",
    }),
    timing: count(
      {
        en: "When in its period a cost falls due: 1 end, 0.5 middle, 0 start; 1 if left out.",
        de: "Zeitpunkt der Zahlung in ihrer Periode: 1 Ende, 0,5 Mitte, 0 Anfang; ohne Angabe 1.",
      },
      { default: 1 },
    ),
    initial: amount(
      {
        en: "Cost today, not discounted; 0 if left out.",
        de: "Kosten heute, nicht abgezinst; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  // The product inside NPV makes 0 of blank cells, which NPV would skip, moving later costs forward; SUMPRODUCT
  // makes it an array in every version of Excel.
  formula: "initial+SUMPRODUCT(NPV(rate,cash_flows*(1+rate)^(1-timing)))",
  requires: [oneLine("cash_flows")],
  remarks: [
    "Costs are positive, and so is their present value; Excel's NPV has the same arithmetic with timing 1 but skips blank cells and text, which understates the total.",
    "rate and cash_flows must have one period: with yearly costs a yearly rate.",
    "Nominal costs take a nominal rate, costs at today's prices a real one.",
  ],
  examples: [
    {
      call: "=TCO.PVCOST(8%, {50496,50496,50496}, 1, 200633)",
      value: 200633 + 50496 / 1.08 + 50496 / 1.08 ** 2 + 50496 / 1.08 ** 3,
      note: "330,766.09: 200,633 + NPV(8%, three years of 50,496)",
    },
    {
      call: "=TCO.PVCOST(8%, {50496,50496,50496}, 0.5, 200633)",
      value: 200633 + (50496 / 1.08 + 50496 / 1.08 ** 2 + 50496 / 1.08 ** 3) * Math.sqrt(1.08),
      note: "335,871.27: the same half a year earlier, × √1.08",
    },
    {
      call: "=TCO.PVCOST(0, {100;200})",
      value: 300,
      note: "without a rate it is the sum",
    },
  ],
  source: "Present value; mid-period convention with timing 0.5.",
  seeAlso: ["ANNUALTCO", "ESCALATE", "PAYBACK"],
});
