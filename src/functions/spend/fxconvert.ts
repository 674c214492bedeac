import { defineFunction } from "../define-function";
import { amount, count, flag } from "../parameters";

export const FXCONVERT = defineFunction({
  name: "FXCONVERT",
  family: "spend",
  summary: {
    en: "Amount in another currency at a given exchange rate.",
    de: "Betrag in einer anderen Währung zu einem gegebenen Wechselkurs.",
  },
  parameters: {
    amount: amount({
      en: "Amount to convert.",
      de: "Umzurechnender Betrag.",
    }),
    rate: count({
      en: "Exchange rate: foreign units for one home unit (1.08 USD for 1 EUR).",
      de: "Wechselkurs: Fremdwährung je Einheit der Heimatwährung (1,08 USD für 1 EUR).",
    }),
    direct: flag(
      {
        en: "FALSE divides by the rate (foreign to home), TRUE multiplies; FALSE if left out.",
        de: "FALSCH teilt durch den Kurs (fremd in heimisch), WAHR multipliziert; ohne Angabe FALSCH.",
      },
      { default: false },
    ),
  },
  unit: "money",
  formula: "IF(direct,amount*rate,amount/rate)",
  requires: [
    {
      unless: "AND(NOT(direct),rate=0)",
      code: "#DIV/0!",
      message: "rate is 0, and an amount cannot be divided by it.",
    },
  ],
  examples: [
    {
      call: "=TCO.FXCONVERT(7875, 1.08)",
      value: 7875 / 1.08,
      note: "7,875 USD at 1.08 USD per EUR: 7,875 / 1.08",
    },
    { call: "=TCO.FXCONVERT(7500, 1.08, TRUE)", value: 8100, note: "back to USD: 7,500 × 1.08" },
  ],
  source: "Indirect quotation, as the European Central Bank publishes its reference rates.",
  seeAlso: ["LLMSPEND", "MODELPRICE"],
});
