import type { Tree } from "../../formula/tree";
import { accountBlocks } from "../../scenarios/accounts-sheet";
import { periodOf } from "../../scenarios/period-of";
import type { Approach, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf, refer } from "../address-book";
import type { RowContext } from "../draft";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { budgetColumn, type BudgetHeader } from "./budget-columns";
import { budgetIds } from "./budget-sheet";
import { rowsArea } from "./check-areas";
import { toTheCent, type Check } from "./check-rows";

/** The budget's rows add up to its accounts, and these hold the whole cost. */
export function budgetChecks(scenario: Scenario): readonly Check[] {
  if (!scenario.budget) return [];
  return scenario.approaches.flatMap((approach) => [
    sumCheck(scenario, approach),
    wholeCheck(scenario, approach),
  ]);
}

/** The sum of the first block of accounts, or of the last. */
const sumId = (scenario: Scenario, at: 0 | -1): string =>
  accountBlocks(scenario).at(at)?.sum.id ?? "";

/** A ramp of n months leaves (25 − n)/24 of a full year. */
function sumCheck(scenario: Scenario, approach: Approach): Check {
  const blocks = accountBlocks(scenario).map(({ per }) =>
    per === "once" ? "BGT.once" : "BGT.year*(24+1-ramp_months)/24",
  );
  const { first, last } = budgetIds(scenario);
  const column = (header: BudgetHeader, context: RowContext) =>
    rowsArea(first, last, budgetColumn(header), 1, context);
  return {
    id: `CHK.budget.${approach.id}`,
    label: `${approach.label}: the months of the budget add up to its accounts`,
    how: "Σ amounts = paid once + full year × (25 − months of ramp) ÷ 24",
    ...toTheCent(sumId(scenario, 0)),
    left: (context) =>
      formulaOf("SUMPRODUCT((approaches=own)*amounts)", {
        approaches: column("Approach", context),
        own: headerCell(scenario, approach, context),
        amounts: column("Amount", context),
      }),
    right: (context) => formulaOf(blocks.join("+"), named(scenario, approach, context)),
  };
}

/** Years 0 and 1 of the cash view without what leaving costs; where there is none, the total of a year. */
function wholeCheck(scenario: Scenario, approach: Approach): Check {
  const { roles } = scenario;
  const cash = roles.passthrough === undefined ? "cash" : "cash_total";
  const year = (name: string, at: number) => (context: RowContext) => {
    const id = `CSH.${name}.${approach.id}`;
    return rowsArea(id, id, FIRST + at, 1, context);
  };
  const total = periodOf(scenario) === "year" ? roles.total : `12*${roles.total}`;
  const right = fills.cashFlow(scenario)
    ? (context: RowContext) =>
        formulaOf(roles.exit === undefined ? "start+first" : "start+first-leaving", (word) =>
          word === "leaving"
            ? year("exit", 1)(context)
            : year(cash, word === "start" ? 0 : 1)(context),
        )
    : (context: RowContext) => formulaOf(total, named(scenario, approach, context));
  return {
    id: `CHK.budget_whole.${approach.id}`,
    label: `${approach.label}: the accounts of the budget hold the whole cost`,
    how: fills.cashFlow(scenario)
      ? "paid once + full year = cash of years 0 and 1, model spend included, without cost of leaving"
      : "full year = total of a year",
    ...toTheCent(fills.cashFlow(scenario) ? `CSH.${cash}.${approach.id}` : sumId(scenario, -1)),
    left: (context) =>
      formulaOf(
        accountBlocks(scenario)
          .map(({ sum }) => sum.id)
          .join("+"),
        named(scenario, approach, context),
      ),
    right,
  };
}

/** Lines in the approach's own column, inputs wherever they stand. */
const named =
  ({ approaches }: Scenario, approach: Approach, context: RowContext) =>
  (id: string): Tree => {
    const place = placeOf(context.book, id);
    if (place.per === "single") return refer(place, context.sheet, context.row);
    return rowsArea(id, id, FIRST + approaches.indexOf(approach), 1, context);
  };

function headerCell(scenario: Scenario, approach: Approach, { book, sheet }: RowContext): Tree {
  const accounts = placeOf(book, sumId(scenario, 0)).sheet;
  const column = FIRST + scenario.approaches.indexOf(approach);
  return cell(accounts, sheet, fixed(HEADER_ROW), fixed(column));
}
