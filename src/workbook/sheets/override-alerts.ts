import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf, refer } from "../address-book";
import { formulaOf } from "../formula-of";
import type { AlertRow } from "./alert-row";
import { approachColumns } from "./approach-inputs";
import { globalColumns } from "./global-inputs";
import { ratesOf } from "./rates-of";

/** An input whose base is no longer the price that the rate card gives. */
export function overrideAlerts(scenario: Scenario): readonly AlertRow[] {
  const { base } = approachColumns(scenario.approaches.length);
  return scenario.inputs.flatMap((input): AlertRow[] => {
    const rates = ratesOf(input, scenario);
    if (rates.every((rate) => rate === undefined)) return [];
    const column = typeof input.base === "object" ? base : globalColumns.live + 2;
    return [
      {
        id: `ALR.override.${input.id}`,
        label: `${input.label} is not the price of the rate card`,
        meaning: "A typed price replaces the dated one; say where it comes from.",
        counts: ({ book, sheet, row }) =>
          rates.map((rate, index) => {
            if (rate === undefined) return undefined;
            const place = placeOf(book, input.id);
            const typed = cell(place.sheet, sheet, fixed(place.row), fixed(column + index));
            return formulaOf("(typed<>price)*1", {
              typed,
              price: refer(placeOf(book, rate), sheet, row),
            });
          }),
      },
    ];
  });
}
