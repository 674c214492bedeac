import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import { formulaOf } from "../formula-of";
import { caseArea, lineArea, rowsArea } from "./check-areas";
import type { Check } from "./check-rows";

/** A check written in words for the lines that it compares; `meanings` says which cells they are. */
interface WordedCheck {
  readonly id: string;
  readonly label: string;
  readonly how: string;
  readonly left: string;
  /** Left out where the left side must be 0. */
  readonly right?: string;
  /** Cells are counted, not money. */
  readonly counts?: true;
}

const list: readonly WordedCheck[] = [
  {
    id: "CHK.components",
    label: "Components add to platform and wrapper",
    how: "Σ components = Σ subtotals",
    left: "SUM(components)",
    right: "SUM(subtotals)",
  },
  {
    id: "CHK.total",
    label: "Platform and wrapper plus model spend is the total",
    how: "Σ subtotal + Σ model spend = Σ total",
    left: "SUM(subtotals)+SUM(spend)",
    right: "SUM(totals)",
  },
  {
    id: "CHK.saving_amount",
    label: "Savings are distances from the baseline",
    how: "approaches × baseline − Σ subtotal = Σ saving",
    left: "COLUMNS(subtotals)*base-SUM(subtotals)",
    right: "SUM(savings)",
  },
  {
    id: "CHK.saving_share",
    label: "Savings in per cent agree with savings in money",
    how: "Σ share × baseline = Σ saving",
    left: "SUM(shares)*base",
    right: "SUM(savings)",
  },
  {
    id: "CHK.per_unit",
    label: "Cost per run times runs is the total",
    how: "Σ per run × runs × 12 = Σ total, where there are runs",
    left: "SUM(each)*volume*12",
    right: "SUM(totals)*(volume>0)",
  },
  {
    id: "CHK.cases_subtotal",
    label: "Cases computes the same platform and wrapper",
    how: "Σ |Totals − Cases, live|",
    left: "SUMPRODUCT(ABS(subtotals-live_subtotals))",
  },
  {
    id: "CHK.cases_total",
    label: "Cases computes the same total",
    how: "Σ |Totals − Cases, live|",
    left: "SUMPRODUCT(ABS(totals-live_totals))",
  },
  {
    id: "CHK.case_order",
    label: "Low costs at most base, base at most high",
    how: "number of approaches out of order",
    left: "SUMPRODUCT((low>middle)+(middle>high))",
    counts: true,
  },
];

/** Checks of the totals: they add up, the second path agrees, and the cases are in order. */
export function totalChecks(scenario: Scenario): readonly Check[] {
  const side = (text: string) => (context: RowContext) =>
    formulaOf(text, meanings(scenario, context));
  return list.map(({ id, label, how, left, right, counts }) => ({
    id,
    label,
    how,
    tolerance: counts ? "TOL.ratio" : "TOL.money",
    format: counts ? "whole" : "cents",
    left: side(left),
    right: right === undefined ? 0 : side(right),
  }));
}

/** The cells that the words of the list stand for. */
function meanings(scenario: Scenario, context: RowContext) {
  const { roles, approaches } = scenario;
  const line = (id: string) => () => lineArea(id, scenario, context);
  const inCase = (id: string, which: string) => () => caseArea(id, which, scenario, context);
  const [first = "", last = ""] = [roles.components[0], roles.components.at(-1)];
  const known: Readonly<Record<string, () => Tree>> = {
    components: () => rowsArea(first, last, FIRST, approaches.length, context),
    subtotals: line(roles.subtotal),
    totals: line(roles.total),
    spend: line(roles.passthrough),
    savings: line(roles.saving_amount),
    shares: line(roles.saving),
    each: line(roles.per_unit),
    live_subtotals: inCase(roles.subtotal, "live"),
    live_totals: inCase(roles.total, "live"),
    low: inCase(roles.total, "low"),
    middle: inCase(roles.total, "base"),
    high: inCase(roles.total, "high"),
    base: () => baselineCell(roles.subtotal, scenario, context),
    volume: () => volumeCell(scenario, context),
  };
  return (word: string) => known[word]?.();
}

function baselineCell(id: string, { approaches, baseline }: Scenario, { book, sheet }: RowContext) {
  const place = placeOf(book, id);
  const column = FIRST + approaches.findIndex((approach) => approach.id === baseline);
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}

function volumeCell({ roles }: Scenario, { book, sheet }: RowContext) {
  const place = placeOf(book, roles.volume);
  return cell(place.sheet, sheet, fixed(place.row), fixed(place.column));
}
