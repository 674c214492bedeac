import type { Tree } from "../../formula/tree";
import { periodOf } from "../../scenarios/period-of";
import type { Approach, Scenario } from "../../scenarios/scenario";
import { placeOf, referApproach } from "../address-book";
import type { Blueprint } from "../blueprint";
import type { RowContext } from "../draft";
import { unitWords } from "../unit-words";
import { outflows, volumeIndex } from "./cash-flow-outflows";
import { yearCell, yearsToDate, type Also, type YearLine } from "./year-row";

type Line = (name: string, label: string, basis: string, more: Partial<YearLine>) => YearLine;
type Flow = (
  name: string,
  label: string,
  basis: string,
  formula: string,
  more?: Partial<YearLine>,
) => YearLine;
/** How the lines of one approach are written, and the ids that they have. */
interface Writer {
  readonly scenario: Scenario;
  readonly id: (name: string) => string;
  /** The approach's yearly figures on Totals. */
  readonly from: Also;
  readonly line: Line;
  /** A line with a formula for each year and their sum for the horizon. */
  readonly flow: Flow;
}

/** The rows of one approach: cash by class, its present value, the straight-line corkscrew, the answers. */
export function cashFlowLines(blueprint: Blueprint, approach: Approach): readonly YearLine[] {
  const writer = writerOf(blueprint, approach);
  return [...cashLines(writer), ...corkscrewLines(writer), ...answerLines(writer)];
}

function writerOf({ scenario }: Blueprint, approach: Approach): Writer {
  const { roles } = scenario;
  const index = scenario.approaches.indexOf(approach);
  const total =
    (id = "") =>
    ({ book, sheet, row }: RowContext): Tree =>
      referApproach(placeOf(book, id), sheet, row, index);
  const from: Also = {
    one_time: total(roles.one_time),
    infrastructure: total(roles.recurring_infrastructure),
    labour: total(roles.recurring_labour),
    llm: total(roles.passthrough),
    usage: total(roles.recurring_usage),
    minimum: total(roles.usage_minimum),
    replicas: total(roles.replicas),
    replica_cost: total(roles.replica_cost),
    spend: total(roles.recurring_spend),
    exit: total(roles.exit),
  };
  const id = (name: string) => `CSH.${name}.${approach.id}`;
  const line: Line = (name, label, basis, more) => ({
    id: id(name),
    label: `${approach.label}: ${label}`,
    unit: scenario.currency,
    basis,
    format: "money",
    ...more,
  });
  const flow: Flow = (name, label, basis, formula, more = {}) =>
    line(name, label, basis, { formula, horizon: "SUM(across)", also: from, ...more });
  return { scenario, id, from, line, flow };
}

/** Said of what leaves the passed-through spend out; nothing where there is none. */
export const withoutSpend = ({ roles }: Scenario): string =>
  roles.passthrough === undefined ? "" : " without model spend";

function cashLines(writer: Writer): readonly YearLine[] {
  const { scenario, id, line, flow } = writer;
  const paid = outflows(scenario);
  const whole = `SUM(${paid.map(({ name }) => id(name)).join()})`;
  const without = withoutSpend(scenario);
  return [
    ...paid.map(({ name, label, basis, formula }) => flow(name, label, basis, formula)),
    flow("cash", `cash${without}`, "sum of the above", whole, { total: true }),
    ...spendLines(writer),
    flow(
      "present_value",
      `present value${without}`,
      "cash × discount factor",
      `${id("cash")}*CSH.discount_factor`,
    ),
    line("cumulative", `cash to date${without}`, "sum of cash up to the year", {
      formula: "SUM(to_date)",
      also: { to_date: yearsToDate(id("cash")) },
    }),
  ];
}

/** What is passed through, and the cash that it makes with the rest. */
function spendLines({ scenario, id, flow }: Writer): readonly YearLine[] {
  if (scenario.roles.passthrough === undefined) return [];
  const yearly = periodOf(scenario) === "year";
  const grown = volumeIndex(scenario.inputs);
  return [
    flow(
      "llm",
      "model spend",
      yearly ? "yearly spend × index × year runs" : "12 × monthly spend × index × year runs",
      `${yearly ? "" : "12*"}llm*CSH.index_llm${grown}*CSH.runs`,
    ),
    flow("cash_total", "cash with model spend", "the two above", `${id("cash")}+${id("llm")}`, {
      total: true,
    }),
  ];
}

function corkscrewLines({ id, from, line, flow }: Writer): readonly YearLine[] {
  return [
    line("opening", "builds not yet charged, opening", "closing of the year before", {
      formula: "IF(year=0,0,closing)",
      also: { closing: yearCell(id("closing"), "prior") },
    }),
    flow("additions", "builds added", "one-time cost", id("one_time")),
    line("straight_line", "straight-line charge of a year", "one-time cost ÷ life", {
      formula: "IF(year=0,0,one_time/amortization_years)",
      also: from,
    }),
    flow(
      "charge",
      "builds charged",
      "straight-line charge, at most the opening",
      `MIN(${id("opening")},${id("straight_line")})`,
    ),
    line("closing", "builds not yet charged, closing", "opening + added − charged", {
      formula: `${id("opening")}+${id("additions")}-${id("charge")}`,
      total: true,
    }),
  ];
}

function answerLines({ scenario, id, line }: Writer): readonly YearLine[] {
  const without = withoutSpend(scenario);
  return [
    line("first_year", `first-year cash${without}`, "years 0 and 1", {
      horizon: "start+first",
      also: { start: yearCell(id("cash"), 0), first: yearCell(id("cash"), 1) },
    }),
    line("equivalent", `annual equivalent${without}`, "present value ÷ sum of discount factors", {
      unit: unitWords(`${scenario.currency}/year`),
      horizon: `IF(CSH.annuity_factor=0,0,${id("present_value")}/CSH.annuity_factor)`,
    }),
  ];
}
