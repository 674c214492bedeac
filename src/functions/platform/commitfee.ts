import { defineFunction } from "../define-function";
import { amount, share } from "../parameters";

export const COMMITFEE = defineFunction({
  name: "COMMITFEE",
  family: "platform",
  summary: {
    en: "Bill under a committed spend: discounted usage, but never less than the commitment.",
    de: "Rechnung bei zugesagter Mindestabnahme: rabattierter Verbrauch, mindestens die Zusage.",
  },
  parameters: {
    usage: amount({
      en: "Usage at list prices.",
      de: "Verbrauch zu Listenpreisen.",
    }),
    commitment: amount({
      en: "Amount committed for the same period.",
      de: "Zugesagter Betrag für denselben Zeitraum.",
    }),
    discount: share(
      {
        en: "Discount on list prices; 0 if left out.",
        de: "Rabatt auf die Listenpreise; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  formula: "MAX(commitment,usage*(1-discount))",
  examples: [
    {
      call: "=TCO.COMMITFEE(60000, 50000, 10%)",
      value: 54000,
      note: "above the commitment: 60,000 × 0.9",
    },
    {
      call: "=TCO.COMMITFEE(40000, 50000, 10%)",
      value: 50000,
      note: "40,000 × 0.9 is 36,000: the commitment is due",
    },
    {
      call: "=TCO.COMMITFEE(50000, 50000, 10%)",
      value: 50000,
      note: "45,000 after the discount: usage as high as the commitment earns nothing yet",
    },
  ],
  remarks: [
    "The discount counts for all usage, and discounted usage is what is held against the commitment.",
    "A commitment beats list prices only from a usage above the commitment itself.",
    "What is not used is lost at the end of the period: compare period by period, not on averages.",
  ],
  source: "Committed-use contracts of cloud and model providers.",
  seeAlso: ["PLANFEE", "TIERCOST"],
});
