import type { Scenario } from "../../scenarios/scenario";
import { volumeIndex } from "./cash-flow-outflows";
import type { YearLine } from "./year-row";

const DISCOUNT = "1 ÷ (1 + discount rate) ^ year";
const INDEX = "(1 + change) ^ (year − 1), from year 2 on";

/** The rows that all approaches share: which years run, discount factors, escalation by class of cost. */
export function commonYearLines(scenario: Scenario): readonly YearLine[] {
  return [...timeLines, ...indexLines(scenario)];
}

const timeLines: readonly YearLine[] = [
  {
    id: "CSH.runs",
    label: "Year runs",
    unit: "flag",
    basis: "1 from year 1 to the horizon",
    format: "year",
    formula: "IF(AND(year>0,year<=horizon_years),1,0)",
    horizon: "SUM(across)",
  },
  {
    id: "CSH.discount_factor",
    label: "Discount factor",
    unit: "factor",
    basis: DISCOUNT,
    format: "price",
    formula: "POWER(1+discount_rate,-year)",
  },
  {
    id: "CSH.annuity_factor",
    label: "Discount factor of running years",
    unit: "factor",
    basis: "discount factor × year runs; horizon: their sum",
    format: "price",
    formula: "CSH.discount_factor*CSH.runs",
    horizon: "SUM(across)",
  },
];

function indexLines({ roles, inputs }: Scenario): readonly YearLine[] {
  return [
    index("CSH.index_infrastructure", "Index of infrastructure and platform", "infra_growth"),
    index("CSH.index_labour", "Index of salaries", "salary_growth"),
    ...(roles.passthrough === undefined && roles.recurring_spend === undefined
      ? []
      : [index("CSH.index_llm", "Index of model prices", "llm_price_change")]),
    ...(volumeIndex(inputs) === ""
      ? []
      : [index("CSH.index_volume", "Index of volume", "volume_growth")]),
  ];
}

function index(id: string, label: string, change: string): YearLine {
  const formula = `POWER(1+${change},MAX(0,year-1))`;
  return { id, label, unit: "index", basis: INDEX, format: "price", formula };
}
