import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, fixed, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { rowCheckOf } from "./case-table";
import type { Check } from "./check-rows";
import { endsVariations, gridVariations, type Variation } from "./variations";

/** Checks of Variations: rows add up. The blocks of a kind are equally wide, so their checks share a column. */
export function variationsChecks(scenario: Scenario): readonly Check[] {
  const kinds = [endsVariations(scenario), gridVariations(scenario)].filter(
    (variations) => variations.length > 0,
  );
  if (kinds.length === 0) return [];
  return [
    {
      id: "CHK.rows.variations",
      label: "Variations: every row adds up to its sum computed a second way",
      how: "sum of the row checks",
      tolerance: "TOL.ratio",
      format: "whole",
      left: (context) => {
        const blocks = kinds.map((variations) => checksOf(variations, scenario, context));
        return { kind: "call", name: "SUM", arguments: blocks };
      },
      right: 0,
    },
  ];
}

/** From the first row of the first block down to the total of the last. */
function checksOf(
  variations: readonly Variation[],
  { roles }: Scenario,
  { book, sheet }: RowContext,
): Tree {
  const [first, last] = [variations[0], variations.at(-1)];
  if (!first || !last) throw new Error("a kind of variations without any");
  const column = fixed(rowCheckOf(first));
  const from = placeOf(book, first.rowId("approach"));
  const to = placeOf(book, last.rowId(last.lines.at(-1)?.id ?? roles.total));
  return area(from.sheet, sheet, { row: fixed(from.row), column }, { row: fixed(to.row), column });
}
