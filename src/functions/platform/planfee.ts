import { defineFunction } from "../define-function";
import { amount, enumeration } from "../parameters";

const modes = {
  credit: {
    en: "The subscription is a credit against usage: the higher of the two is due.",
    de: "Die Grundgebühr wird auf den Verbrauch angerechnet: der höhere Betrag ist fällig.",
  },
  plus: {
    en: "The subscription is due on top of usage.",
    de: "Die Grundgebühr kommt zum Verbrauch hinzu.",
  },
};

export const PLANFEE = defineFunction({
  name: "PLANFEE",
  family: "platform",
  summary: {
    en: "Fee of a plan with a subscription and usage.",
    de: "Entgelt eines Tarifs mit Grundgebühr und Verbrauch.",
  },
  parameters: {
    usage_fee: amount({ en: "Fee for the usage.", de: "Verbrauchsabhängige Gebühr." }),
    subscription: amount({ en: "Subscription of the plan.", de: "Grundgebühr des Tarifs." }),
    mode: enumeration(
      modes,
      {
        en: '"credit": the subscription counts against usage; "plus": it is added. "credit" if left out.',
        de: '"credit": die Grundgebühr wird angerechnet; "plus": sie kommt hinzu. Ohne Angabe "credit".',
      },
      { default: "credit" },
    ),
  },
  unit: "money",
  formula: 'SWITCH(mode,"credit",MAX(subscription,usage_fee),"plus",usage_fee+subscription)',
  examples: [
    {
      call: "=TCO.PLANFEE(3295, 200)",
      value: 3295,
      note: "usage above the 200 credit: the usage is due",
    },
    {
      call: "=TCO.PLANFEE(197.7, 200)",
      value: 200,
      note: "usage below the subscription: the subscription is due",
    },
    { call: '=TCO.PLANFEE(3295, 200, "plus")', value: 3495, note: "3,295 + 200" },
  ],
  source: "Platform price lists: plans with a usage credit, plans with a base fee.",
  seeAlso: ["USAGEFEE", "COMMITFEE", "SEATFEE"],
});
