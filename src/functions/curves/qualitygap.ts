import { defineFunction } from "../define-function";
import { amount, count, share } from "../parameters";

export const QUALITYGAP = defineFunction({
  name: "QUALITYGAP",
  family: "curves",
  summary: {
    en: "Cost of the rework that a weaker model causes through tasks that fail more often.",
    de: "Kosten der Nacharbeit, die ein schwächeres Modell durch häufiger misslingende Aufgaben verursacht.",
  },
  parameters: {
    tasks: count({ en: "Number of tasks.", de: "Anzahl der Aufgaben." }, { unit: "task" }),
    extra_failure_rate: share({
      en: "Share of tasks that fail with this model and would not with the other.",
      de: "Anteil der Aufgaben, die mit diesem Modell misslingen und mit dem anderen nicht.",
    }),
    minutes_per_failure: count(
      {
        en: "Minutes of a person's time to repair one failure.",
        de: "Minuten, die eine Person für die Behebung eines Fehlers braucht.",
      },
      { unit: "minute/task" },
    ),
    hourly_rate: amount(
      { en: "Cost of that person per hour.", de: "Kosten dieser Person je Stunde." },
      { unit: "money/hour" },
    ),
  },
  unit: "money",
  formula: "tasks*extra_failure_rate*minutes_per_failure/minutes_per_hour*hourly_rate",
  remarks: [
    "The rate is the difference between two models, in points of a share: from 10% to 15% is 5%.",
  ],
  examples: [
    {
      call: "=TCO.QUALITYGAP(1000, 5%, 30, 100)",
      value: 2500,
      note: "50 failures of half an hour at 100 an hour",
    },
    { call: "=TCO.QUALITYGAP(1, 1, 30, 100)", value: 50, note: "one failure: 30 / 60 × 100" },
  ],
  source: "Failures beyond those of the alternative, each repaired by hand.",
  seeAlso: ["HYBRID"],
});
