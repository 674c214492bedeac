import type { Tree } from "../../formula/tree";
import type { Approach, Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { rowsArea } from "./check-areas";
import { toTheCent, type Check } from "./check-rows";
import { TOTAL, YEAR_ROW, YEARS, YEARS_AT_ONCE, YEARS_CHECK } from "./year-row";

/** The straight-line view and the cash view of one approach tell the same money. */
export function cashChecks(scenario: Scenario): readonly Check[] {
  if (!fills.cashFlow(scenario)) return [];
  const { approaches } = scenario;
  const [first, last] = [approaches[0]?.id ?? "", approaches[approaches.length - 1]?.id ?? ""];
  const rows = (column: number) => (context: RowContext) =>
    rowsArea(FIRST_LINE, lastLine(last), column, 1, context);
  return [
    {
      id: "CHK.rows.cash_flow",
      label: "Cash flow: every row adds up to its sum computed a second way",
      how: "sum of the row checks",
      tolerance: "TOL.ratio",
      format: "whole",
      left: (context) => formulaOf("SUM(checks)", { checks: rows(YEARS_CHECK)(context) }),
      right: 0,
    },
    {
      id: "CHK.years",
      label: "Cash flow: each year follows the one before",
      how: "number of steps that are not one year",
      tolerance: "TOL.ratio",
      format: "whole",
      left: over("SUMPRODUCT((later-earlier<>1)*1)", first, {
        later: [YEAR_ROW, FIRST + 1, YEARS - 1],
        earlier: [YEAR_ROW, FIRST, YEARS - 1],
      }),
      right: 0,
    },
    ...approaches.flatMap(checksOf),
  ];
}

const FIRST_LINE = "CSH.runs";
const lastLine = (approach: string) => `CSH.equivalent.${approach}`;

type Rows = Readonly<Record<string, readonly [name: string, from: number, count: number]>>;

/** A formula over rows of Cash flow, those of the approach by their names. */
function over(text: string, approach: string, rows: Rows): (context: RowContext) => Tree {
  return (context) => formulaOf(text, meaningsOf(approach, rows, context));
}

function meaningsOf(approach: string, rows: Rows, context: RowContext) {
  return Object.fromEntries(
    Object.entries(rows).map(([word, [name, from, count]]) => {
      const rowId = name.startsWith("CSH.") ? name : `CSH.${name}.${approach}`;
      return [word, rowsArea(rowId, rowId, from, count, context)];
    }),
  );
}

const years = [YEAR_ROW, FIRST, YEARS] as const;

/** One column of the approach's cash, from its first line to the present value. */
function sumOf(approach: string, column: number) {
  return (context: RowContext): Tree => {
    const [first, last] = ["one_time", "present_value"].map((name) => `CSH.${name}.${approach}`);
    return formulaOf("SUM(flows)", {
      flows: rowsArea(first ?? "", last ?? "", column, 1, context),
    });
  };
}

const checksOf = (approach: Approach): readonly Check[] => [
  ...chargeChecks(approach),
  ...yearChecks(approach),
  ...answerChecks(approach),
];

/** What builds cost is charged or left. */
function chargeChecks({ id, label }: Approach): readonly Check[] {
  const at = (text: string, rows: Rows) => over(text, id, rows);
  return [
    {
      id: `CHK.corkscrew.${id}`,
      label: `${label}: builds added less builds charged is what is left`,
      how: "Σ added − Σ charged = closing of the last year",
      ...toTheCent(`CSH.closing.${id}`),
      left: at("SUM(added)-SUM(charged)", {
        added: ["additions", FIRST, YEARS],
        charged: ["charge", FIRST, YEARS],
      }),
      right: at("closing", { closing: ["closing", TOTAL - 1, 1] }),
    },
  ];
}

/** The years add up to the horizon and to date. */
function yearChecks({ id, label }: Approach): readonly Check[] {
  const at = (text: string, rows: Rows) => over(text, id, rows);
  return [
    {
      id: `CHK.horizon.${id}`,
      label: `${label}: the horizon is the sum of its years`,
      how: "Σ horizon = Σ second way, from one-time cost to present value",
      ...toTheCent(`CSH.present_value.${id}`),
      left: sumOf(id, TOTAL),
      right: sumOf(id, YEARS_AT_ONCE),
    },
    {
      id: `CHK.cumulative.${id}`,
      label: `${label}: cash to date adds up year by year`,
      how: "Σ cash to date = Σ cash × years from then on",
      ...toTheCent(`CSH.cumulative.${id}`),
      left: at("SUM(to_date)", { to_date: ["cumulative", FIRST, YEARS] }),
      right: at("SUMPRODUCT(cash*(1+last-years))", {
        cash: ["cash", FIRST, YEARS],
        last: [YEAR_ROW, TOTAL - 1, 1],
        years,
      }),
    },
  ];
}

/** The answers of the cash view, from its rows once more. */
function answerChecks({ id, label }: Approach): readonly Check[] {
  const at = (text: string, rows: Rows) => over(text, id, rows);
  return [
    {
      id: `CHK.present_value.${id}`,
      label: `${label}: present value from cash and factors`,
      how: "Σ cash × factor = Σ present values",
      ...toTheCent(`CSH.present_value.${id}`),
      left: at("SUMPRODUCT(cash,factors)", {
        cash: ["cash", FIRST, YEARS],
        factors: ["CSH.discount_factor", FIRST, YEARS],
      }),
      right: at("value", { value: ["present_value", TOTAL, 1] }),
    },
    {
      id: `CHK.first_year.${id}`,
      label: `${label}: first-year cash is that of years 0 and 1`,
      how: "Σ cash of the years up to 1 = first-year cash",
      ...toTheCent(`CSH.first_year.${id}`),
      left: at("SUMPRODUCT((years<=1)*cash)", {
        years,
        cash: ["cash", FIRST, YEARS],
      }),
      right: at("first", { first: ["first_year", TOTAL, 1] }),
    },
    {
      id: `CHK.equivalent.${id}`,
      label: `${label}: the annual equivalent pays the present value`,
      how: "annual equivalent × Σ factors of running years = present value",
      ...toTheCent(`CSH.present_value.${id}`),
      left: at("each*SUMPRODUCT(factors,runs)", {
        each: ["equivalent", TOTAL, 1],
        factors: ["CSH.discount_factor", FIRST, YEARS],
        runs: ["CSH.runs", FIRST, YEARS],
      }),
      right: at("value", { value: ["present_value", TOTAL, 1] }),
    },
  ];
}
