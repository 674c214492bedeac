import type { Input, Line, Scenario } from "../../src/scenarios/scenario";
import { validateScenario } from "../../src/scenarios/validate-scenario";

const input = (
  id: string,
  label: string,
  unit: string,
  [low, base, high]: readonly [number, number, number],
  more: Partial<Input> = {},
): Input => ({
  ...{ id, label, unit, group: "What it takes", low, base, high, minimum: 0, format: "decimal" },
  ...{ confidence: "assumed", range: "assumed", source: "guess" },
  ...more,
});

const line = (
  id: string,
  label: string,
  unit: string,
  formula: string,
  basis: string,
  more: Partial<Line> = {},
): Line => ({ id, label, unit, formula, basis, format: "money", ...more });

/**
 * As little as a scenario may have: one approach, monthly totals, and no capability, price of the rate card, published
 * figure, passed-through spend or cash view. 20,000 × 0.004 + 120 + 10 × 60 = 800 USD a month; low 40 + 100 + 5 × 50 =
 * 390, high 160 + 150 + 20 × 80 = 1,910.
 */
export const smallScenario: Scenario = validateScenario({
  id: "small",
  version: "1.0",
  title: "A bot",
  question: "What does a month of the bot cost?",
  author: "A test",
  currency: "USD",
  as_of: "2026-11-22",
  units: ["USD", "message", "hour", "month"],
  approaches: [{ id: "bot", label: "Bot", color: "1F4E79" }],
  baseline: "bot",
  basis: ["A month has {messages_per_month} messages."],
  inputs: [
    input("messages_per_month", "Messages", "message/month", [10000, 20000, 40000], {
      selector: "volume",
      format: "whole",
      main: true,
    }),
    input("message_price", "Price of a message", "USD/message", [0.002, 0.004, 0.008], {
      format: "price",
    }),
    input("hosting", "Hosting", "USD/month", [100, 120, 150]),
    input("care_hours", "Care", "hour/month", [5, 10, 20]),
    input("hourly_rate", "Rate of an hour", "USD/hour", [50, 60, 80], {
      range: "policy",
    }),
  ],
  capabilities: [],
  sheets: [
    {
      id: "work",
      name: "Work",
      subtitle: "What a month takes",
      sections: [
        {
          title: "A month",
          lines: [
            line(
              "WRK.care",
              "Hours of care",
              "USD/month",
              "care_hours * hourly_rate",
              "hours × rate",
            ),
          ],
        },
      ],
    },
    {
      id: "totals",
      name: "Totals",
      subtitle: "Cost of a month",
      sections: [
        {
          title: "Cost of a month",
          lines: [
            line(
              "TOT.messages",
              "Messages",
              "USD/month",
              "messages_per_month * message_price",
              "messages × price",
            ),
            line("TOT.hosting", "Hosting", "USD/month", "hosting", "as quoted"),
            line("TOT.care", "Care", "USD/month", "WRK.care", "from Work"),
            line(
              "TOT.total",
              "Total",
              "USD/month",
              "SUM(TOT.messages, TOT.hosting, TOT.care)",
              "sum of the above",
              { total: true },
            ),
          ],
        },
        {
          title: "Per message",
          lines: [
            line(
              "TOT.per_message",
              "Cost per message",
              "USD/message",
              "IF(messages_per_month=0, 0, TOT.total/messages_per_month)",
              "total ÷ messages",
              { format: "price" },
            ),
          ],
        },
      ],
    },
  ],
  roles: {
    components: ["TOT.messages", "TOT.hosting", "TOT.care"],
    total: "TOT.total",
    volume: "messages_per_month",
    per_unit: "TOT.per_message",
  },
  engine_checks: [],
  published: [],
  bridges: [],
  alerts: [],
  sources: [
    {
      id: "guess",
      publisher: "A test",
      title: "A guess",
      date: "2026-11-22",
      accessed: "2026-11-22",
      supports: "Everything.",
    },
  ],
  contradictions: [],
  log: [{ version: "1.0", date: "2026-11-22", change: "First version." }],
});
