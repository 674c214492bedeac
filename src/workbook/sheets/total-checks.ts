import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import { formulaOf } from "../formula-of";
import { caseArea, lineArea, rowsArea } from "./check-areas";
import type { Check } from "./check-rows";

type Words = Readonly<Record<string, string>>;

/** Checks of the totals: they add up, the second path agrees, and the cases are in order. */
export function totalChecks(scenario: Scenario): readonly Check[] {
  const { roles } = scenario;
  const money = "TOL.money" as const;
  const [first = "", last = ""] = [
    roles.components[0],
    roles.components[roles.components.length - 1],
  ];
  const side =
    (
      text: string,
      lines: Words = {},
      inCases: Readonly<Record<string, readonly [string, string]>> = {},
    ) =>
    (context: RowContext) =>
      formulaOf(text, {
        ...mapped(lines, (id) => lineArea(id, scenario, context)),
        ...mapped(inCases, ([id, which]) => caseArea(id, which, scenario, context)),
        base: baselineCell(roles.subtotal, scenario, context),
        volume: volumeCell(scenario, context),
      });
  const { subtotal, total, passthrough, saving, saving_amount, per_unit } = roles;
  const paths = (id: string, line: string, label: string): Check => ({
    id,
    label,
    how: "Σ |Totals − Cases, live|",
    tolerance: money,
    format: "cents",
    left: side("SUMPRODUCT(ABS(totals-live))", { totals: line }, { live: [line, "live"] }),
    right: 0,
  });
  return [
    {
      id: "CHK.components",
      label: "Components add to platform and wrapper",
      how: "Σ components = Σ subtotals",
      tolerance: money,
      format: "cents",
      left: (context) =>
        formulaOf("SUM(block)", {
          block: rowsArea(first, last, FIRST, scenario.approaches.length, context),
        }),
      right: side("SUM(subtotals)", { subtotals: subtotal }),
    },
    {
      id: "CHK.total",
      label: "Platform and wrapper plus model spend is the total",
      how: "Σ subtotal + Σ model spend = Σ total",
      tolerance: money,
      format: "cents",
      left: side("SUM(subtotals)+SUM(spend)", { subtotals: subtotal, spend: passthrough }),
      right: side("SUM(totals)", { totals: total }),
    },
    {
      id: "CHK.saving_amount",
      label: "Savings are distances from the baseline",
      how: "approaches × baseline − Σ subtotal = Σ saving",
      tolerance: money,
      format: "cents",
      left: side("COLUMNS(subtotals)*base-SUM(subtotals)", { subtotals: subtotal }),
      right: side("SUM(savings)", { savings: saving_amount }),
    },
    {
      id: "CHK.saving_share",
      label: "Savings in per cent agree with savings in money",
      how: "Σ share × baseline = Σ saving",
      tolerance: money,
      format: "cents",
      left: side("SUM(shares)*base", { shares: saving }),
      right: side("SUM(savings)", { savings: saving_amount }),
    },
    {
      id: "CHK.per_unit",
      label: "Cost per run times runs is the total",
      how: "Σ per run × runs × 12 = Σ total, where there are runs",
      tolerance: money,
      format: "cents",
      left: side("SUM(each)*volume*12", { each: per_unit }),
      right: side("SUM(totals)*(volume>0)", { totals: total }),
    },
    paths("CHK.cases_subtotal", subtotal, "Cases computes the same platform and wrapper"),
    paths("CHK.cases_total", total, "Cases computes the same total"),
    {
      id: "CHK.case_order",
      label: "Low costs at most base, base at most high",
      how: "number of approaches out of order",
      tolerance: "TOL.ratio",
      format: "whole",
      left: side(
        "SUMPRODUCT((low>base_case)+(base_case>high))",
        {},
        {
          low: [total, "low"],
          base_case: [total, "base"],
          high: [total, "high"],
        },
      ),
      right: 0,
    },
  ];
}

function mapped<T>(
  from: Readonly<Record<string, T>>,
  make: (value: T) => ReturnType<typeof formulaOf>,
) {
  return Object.fromEntries(Object.entries(from).map(([word, value]) => [word, make(value)]));
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
