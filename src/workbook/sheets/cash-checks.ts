import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { rowsArea } from "./check-areas";
import type { Check } from "./check-rows";
import { TOTAL } from "./year-row";

/** The straight-line view and the cash view of one approach tell the same money. */
export function cashChecks(scenario: Scenario): readonly Check[] {
  return scenario.approaches.flatMap(({ id, label }): Check[] => {
    const at =
      (text: string, rows: Readonly<Record<string, readonly [string, number, number]>>) =>
      (context: RowContext): Tree =>
        formulaOf(
          text,
          Object.fromEntries(
            Object.entries(rows).map(([word, [name, from, count]]) => {
              const rowId = name.startsWith("CSH.") ? name : `CSH.${name}.${id}`;
              return [word, rowsArea(rowId, rowId, from, count, context)];
            }),
          ),
        );
    const years = TOTAL - FIRST;
    return [
      {
        id: `CHK.corkscrew.${id}`,
        label: `${label}: builds added less builds charged is what is left`,
        how: "Σ added − Σ charged = closing of the last year",
        tolerance: "TOL.money",
        format: "cents",
        left: at("SUM(added)-SUM(charged)", {
          added: ["additions", FIRST, years],
          charged: ["charge", FIRST, years],
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
          cash: ["cash", FIRST, years],
          factors: ["CSH.discount_factor", FIRST, years],
        }),
        right: at("value", { value: ["present_value", TOTAL, 1] }),
      },
    ];
  });
}
