import { defineFunction } from "../define-function";
import { amount } from "../parameters";

export const NETOVERLAP = defineFunction({
  name: "NETOVERLAP",
  family: "totals",
  summary: {
    en: "Cost that remains after what is already paid for elsewhere, never below 0.",
    de: "Kosten nach Abzug dessen, was bereits anderswo bezahlt wird, nie unter 0.",
  },
  parameters: {
    gross: amount({ en: "Cost before netting.", de: "Kosten vor der Verrechnung." }),
    overlap: amount({
      en: "Part that another line already covers.",
      de: "Teil, den eine andere Position bereits abdeckt.",
    }),
  },
  unit: "money",
  formula: "MAX(0,gross-overlap)",
  examples: [
    { call: "=TCO.NETOVERLAP(1375, 340)", value: 1035, note: "1,375 − 340" },
    { call: "=TCO.NETOVERLAP(200, 200)", value: 0, note: "fully covered elsewhere" },
    { call: "=TCO.NETOVERLAP(200, 340)", value: 0, note: "more than covered: 0, not −140" },
  ],
  source: "Overlap netting: a capability that two lines pay for is counted once.",
  seeAlso: ["PARITYADD"],
});
