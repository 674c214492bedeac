import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const FINETUNE = defineFunction({
  name: "FINETUNE",
  family: "curves",
  summary: {
    en: "Months until the training of a cheaper model has paid for itself.",
    de: "Monate, bis sich das Training eines günstigeren Modells bezahlt gemacht hat.",
  },
  parameters: {
    training_cost: amount({
      en: "One-time cost of training, data and evaluation included.",
      de: "Einmalkosten des Trainings einschließlich Daten und Auswertung.",
    }),
    volume: count(
      { en: "Interactions per month.", de: "Interaktionen je Monat." },
      { unit: "unit/month" },
    ),
    unit_saving: amount(
      {
        en: "Saving per interaction against the model used so far.",
        de: "Ersparnis je Interaktion gegenüber dem bisherigen Modell.",
      },
      { unit: "money/unit" },
    ),
    hosting: amount(
      {
        en: "Cost per month of keeping the trained model available; 0 if left out.",
        de: "Kosten je Monat für die Bereitstellung des trainierten Modells; ohne Angabe 0.",
      },
      { default: 0, unit: "money/month" },
    ),
  },
  unit: "month",
  formula: "training_cost/(volume*unit_saving-hosting)",
  requires: [
    {
      unless: "training_cost<0",
      code: "#NUM!",
      message: "training_cost must not be less than 0.",
    },
    {
      unless: "volume*unit_saving<=hosting",
      code: "#N/A",
      message: "It never pays back: volume × unit_saving is not more than hosting.",
    },
  ],
  remarks: [
    "volume and hosting are per month, training_cost is paid once. A base model that falls in price meanwhile shrinks unit_saving.",
  ],
  examples: [
    {
      call: "=TCO.FINETUNE(20000, 1E6, 0.002)",
      value: 10,
      note: "20,000 / (1,000,000 × 0.002)",
    },
    {
      call: "=TCO.FINETUNE(20000, 1E6, 0.002, 1500)",
      value: 40,
      note: "20,000 / (2,000 − 1,500)",
    },
  ],
  source: "Simple payback: one-time cost over the net saving per month.",
  seeAlso: ["UNITCOST", "BREAKEVEN"],
});
