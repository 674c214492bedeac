import { defineFunction } from "../define-function";
import { amount, factor } from "../parameters";

export const CAPSTATUS = defineFunction({
  name: "CAPSTATUS",
  family: "time",
  summary: {
    en: "Where spend stands against a cap: OK, WARN, ALERT or OVER.",
    de: "Stand der Ausgaben gegenüber einer Obergrenze: OK, WARN, ALERT oder OVER.",
  },
  parameters: {
    spend: amount({ en: "Spend so far.", de: "Bisherige Ausgaben." }),
    cap: amount({
      en: "Most that may be spent over the same time.",
      de: "Obergrenze der Ausgaben im selben Zeitraum.",
    }),
    warn: factor(
      {
        en: "Share of the cap from which it warns; 50% if left out.",
        de: "Anteil der Obergrenze, ab dem gewarnt wird; ohne Angabe 50%.",
      },
      { default: 0.5 },
    ),
    alert: factor(
      {
        en: "Share of the cap from which it raises the alarm; 80% if left out.",
        de: "Anteil der Obergrenze, ab dem Alarm gegeben wird; ohne Angabe 80%.",
      },
      { default: 0.8 },
    ),
  },
  unit: "text",
  formula: 'IF(spend/cap>1,"OVER",IF(spend/cap>=alert,"ALERT",IF(spend/cap>=warn,"WARN","OK")))',
  requires: [
    {
      unless: "cap=0",
      code: "#DIV/0!",
      message: "cap is 0, and nothing is a share of it.",
    },
    { unless: "cap<0", code: "#NUM!", message: "cap must not be less than 0." },
  ],
  remarks: [
    "Spend that equals the cap is ALERT, not OVER: the cap is used up, not passed.",
    "It compares what was spent so far. Whether the month will end above the cap is a question for RUNRATE.",
  ],
  examples: [
    {
      call: "=TCO.CAPSTATUS(6000, 7300)",
      value: "ALERT",
      note: "6,000 / 7,300 is 82%, at least 80%",
    },
    { call: "=TCO.CAPSTATUS(3650, 7300)", value: "WARN", note: "exactly half" },
    { call: "=TCO.CAPSTATUS(7300.01, 7300)", value: "OVER", note: "more than the cap" },
    { call: "=TCO.CAPSTATUS(6000, 7300, 90%, 95%)", value: "OK", note: "82% is below 90%" },
  ],
  source: "Budget alerts of cloud and model providers: warnings at shares of a monthly cap.",
  seeAlso: ["RUNRATE", "SPIKE"],
});
