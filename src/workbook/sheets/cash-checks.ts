import type { Tree } from "../../formula/tree";
import type { Approach, Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { rowsArea } from "./check-areas";
import type { Check } from "./check-rows";
import { TOTAL } from "./year-row";

const YEARS = TOTAL - FIRST;

/** The straight-line view and the cash view of one approach tell the same money. */
export function cashChecks({ approaches }: Scenario): readonly Check[] {
  return approaches.flatMap(checksOf);
}

type Rows = Readonly<Record<string, readonly [name: string, from: number, count: number]>>;

/** A formula over rows of Cash flow, those of the approach by their names. */
function over(text: string, approach: string, rows: Rows): (context: RowContext) => Tree {
  return (context) =>
    formulaOf(
      text,
      Object.fromEntries(
        Object.entries(rows).map(([word, [name, from, count]]) => {
          const rowId = name.startsWith("CSH.") ? name : `CSH.${name}.${approach}`;
          return [word, rowsArea(rowId, rowId, from, count, context)];
        }),
      ),
    );
}

function checksOf({ id, label }: Approach): readonly Check[] {
  const at = (text: string, rows: Rows) => over(text, id, rows);
  return [
    {
      id: `CHK.corkscrew.${id}`,
      label: `${label}: builds added less builds charged is what is left`,
      how: "Σ added − Σ charged = closing of the last year",
      tolerance: "TOL.money",
      format: "cents",
      left: at("SUM(added)-SUM(charged)", {
        added: ["additions", FIRST, YEARS],
        charged: ["charge", FIRST, YEARS],
      }),
      right: at("closing", { closing: ["closing", TOTAL - 1, 1] }),
    },
    {
      id: `CHK.cumulative.${id}`,
      label: `${label}: cash to date ends at the horizon's cash`,
      how: "cash to date of the last year = Σ cash",
      tolerance: "TOL.money",
      format: "cents",
      left: at("to_date", { to_date: ["cumulative", TOTAL - 1, 1] }),
      right: at("cash", { cash: ["cash", TOTAL, 1] }),
    },
    {
      id: `CHK.present_value.${id}`,
      label: `${label}: present value from cash and factors`,
      how: "Σ cash × factor = Σ present values",
      tolerance: "TOL.money",
      format: "cents",
      left: at("SUMPRODUCT(cash,factors)", {
        cash: ["cash", FIRST, YEARS],
        factors: ["CSH.discount_factor", FIRST, YEARS],
      }),
      right: at("value", { value: ["present_value", TOTAL, 1] }),
    },
  ];
}
