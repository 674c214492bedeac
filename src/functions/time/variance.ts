import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";
import { rowBlock } from "../row-block";

export const VARIANCE = defineFunction({
  name: "VARIANCE",
  family: "time",
  summary: {
    en: "Actual less budgeted cost, split into what volume and what price account for.",
    de: "Abweichung der Ist- von den Plankosten, zerlegt in Mengen- und Preiswirkung.",
  },
  parameters: {
    budget_volume: count({ en: "Budgeted volume.", de: "Geplante Menge." }, { unit: "unit" }),
    budget_price: amount(
      { en: "Budgeted price per unit.", de: "Geplanter Preis je Einheit." },
      { unit: "money/unit" },
    ),
    actual_volume: count({ en: "Actual volume.", de: "Tatsächliche Menge." }, { unit: "unit" }),
    actual_price: amount(
      { en: "Actual price per unit.", de: "Tatsächlicher Preis je Einheit." },
      { unit: "money/unit" },
    ),
  },
  unit: "money",
  gives: "row",
  columns: [
    { name: "volume", unit: "money" },
    { name: "price", unit: "money" },
    { name: "total", unit: "money" },
  ],
  method:
    "(actual_volume - budget_volume) * budget_price, (actual_price - budget_price) * actual_volume, and their sum",
  compute: ({ budget_volume, budget_price, actual_volume, actual_price }) => {
    const volume = actual_volume.minus(budget_volume).times(budget_price);
    const price = actual_price.minus(budget_price).times(actual_volume);
    return [[volume, price, volume.plus(price)]];
  },
  native: "block",
  block: () =>
    rowBlock([
      "(actual_volume-budget_volume)*budget_price",
      "(actual_price-budget_price)*actual_volume",
      "A1+B1",
    ]),
  remarks: [
    "Positive amounts are overspending: costs above budget.",
    "What volume and price do together is in the price column, which takes the actual volume.",
  ],
  examples: [
    {
      call: "=TCO.VARIANCE(50000, 0.05, 60000, 0.04)",
      value: [[500, -600, -100]],
      note: "10,000 × 0.05; −0.01 × 60,000; 2,400 spent against 2,500",
    },
    {
      call: "=TCO.VARIANCE(100, 2, 100, 2.5)",
      value: [[0, 50, 50]],
      note: "the volume as planned, 0.50 a unit dearer",
    },
  ],
  source: "Flexible budget: volume and price variance of standard costing.",
});
