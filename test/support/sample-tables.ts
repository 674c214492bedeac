import type { TableSheet } from "../../src/scenarios/table-sheet";
import type { Scenario } from "../../src/scenarios/scenario";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { changedScenario, type Json } from "./changed-scenario";

const source = "tco-assumption";

/** Weekly spend held against the mean of the weeks before, and a build-up of the model spend by multiples. */
export const sampleTables: readonly TableSheet[] = [
  {
    id: "monitor",
    name: "Monitor",
    subtitle: "Spend of a week against the weeks before it",
    tables: [
      {
        id: "DRIFT",
        title: "Spend per run by week",
        row_label: "Week",
        note: "The first weeks have nothing before them to be held against.",
        columns: [
          { id: "week", label: "Week", unit: "1", format: "whole" },
          { id: "spend", label: "Spend", unit: "EUR/run", format: "price" },
          {
            id: "before",
            label: "Weeks before",
            unit: "1",
            format: "whole",
            formula: 'COUNTIF(WHOLE(week),"<"&week)',
            basis: "how many",
          },
          {
            id: "sum",
            label: "Spend of the weeks before",
            unit: "EUR/run",
            format: "price",
            formula: 'SUMIFS(WHOLE(spend),WHOLE(week),"<"&week)',
          },
          {
            id: "mean",
            label: "Mean of the weeks before",
            unit: "EUR/run",
            format: "price",
            formula: "IF(before=0,0,sum/before)",
            basis: "sum ÷ weeks before",
          },
          {
            id: "ratio",
            label: "Against the mean",
            unit: "1",
            format: "multiple",
            formula: "IF(mean=0,0,spend/mean)",
            total: true,
          },
          {
            id: "highest",
            label: "Highest of three weeks before",
            unit: "EUR/run",
            format: "price",
            formula: "MAX(ABOVE(spend,3))",
          },
          {
            id: "share",
            label: "Share of a year's total",
            unit: "1",
            format: "fine_percent",
            formula:
              'IF(AT(TOT.total,"connic")=0,0,spend*runs_per_month*months_per_year/AT(TOT.total,"connic"))',
          },
        ],
        rows: [0.1, 0.12, 0.11, 0.44].map((spend, at) => ({
          ...{ id: `DRIFT.week_${at + 1}`, label: `Week ${at + 1}`, source },
          values: { week: at + 1, spend },
        })),
        chart: {
          kind: "columnAndLine",
          message: '"The highest week stands at "&FIXED(MAX(WHOLE(ratio)),1)&" times its mean"',
          columns: ["spend", "mean"],
          axis: "Week",
          alt: "Columns of the spend per run by week, with the mean of the weeks before as a line",
        },
      },
    ],
  },
  {
    id: "stress",
    name: "Stress",
    subtitle: "What a month of model spend comes to when something leaks",
    tables: [
      {
        id: "LEAK",
        title: "Leaks",
        row_label: "Pattern",
        columns: [
          { id: "factor", label: "Multiple", unit: "1", format: "multiple" },
          { id: "signal", label: "Signal", unit: "text", format: "text" },
          {
            id: "total",
            label: "Month",
            unit: "EUR/month",
            format: "money",
            formula: 'factor*AT(LLM.spend,"connic")',
          },
          {
            id: "verdict",
            label: "Verdict",
            unit: "text",
            format: "text",
            formula: 'IF(factor>1,"above the plan","as planned")',
          },
        ],
        rows: [
          {
            id: "LEAK.none",
            label: "None",
            source,
            values: { factor: 1, signal: "Nothing to see" },
          },
          {
            id: "LEAK.retry",
            label: "Retry loop",
            source,
            note: "Bound the retries",
            values: {
              factor: 5,
              signal: "Retries of a tool rise above what its errors in the same hour explain",
            },
          },
        ],
      },
      {
        id: "BUILD",
        title: "From one factor to the next",
        columns: [
          { id: "step", label: "Step", unit: "1", format: "multiple" },
          {
            id: "base",
            label: "Base",
            unit: "1",
            format: "multiple",
            formula: "SUM(ABOVE(base,1))+SUM(ABOVE(step,1))",
          },
        ],
        rows: [2, 3, 4].map((step, at) => ({
          ...{ id: `BUILD.step_${at + 1}`, label: `Step ${at + 1}`, source },
          values: { step },
        })),
        chart: {
          kind: "waterfall",
          message: '"All steps come to "&FIXED(SUM(WHOLE(step)),0)',
          columns: ["base", "step"],
          axis: "Step",
          alt: "Columns of the steps, each standing on those before it",
        },
      },
    ],
  },
];

/** The first template with tables of every kind behind its own. */
export const tabledScenario: Scenario = validateScenario(
  changedScenario((scenario) => {
    scenario["tables"] = [
      ...(scenario["tables"] as Json[]),
      ...(sampleTables as unknown as Json[]),
    ];
  }),
);
