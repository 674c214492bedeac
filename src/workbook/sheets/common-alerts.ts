import type { Scenario } from "../../scenarios/scenario";
import { placeOf, refer } from "../address-book";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { BASIS } from "../grid";
import type { AlertRow } from "./alert-row";
import { approachColumns } from "./approach-inputs";
import { rowsArea } from "./check-areas";
import { globalColumns } from "./global-inputs";
import { inputsOutside, markedInputs } from "./marked-inputs";
import { ratesOf } from "./rates-of";

/** The judgements that every workbook asks for: changed or odd inputs, old or disputed prices. */
export function commonAlerts(scenario: Scenario): readonly AlertRow[] {
  const { changed, confidence } = globalColumns;
  const each = approachColumns(scenario.approaches.length);
  return [
    {
      id: "ALR.changed",
      label: "Inputs differ from the published values",
      meaning: "The result is no longer the published comparison; the Log lists the inputs.",
      counts: (context) => [
        markedInputs(scenario, ["changed", changed], ["changed", each.changed], context),
      ],
    },
    {
      id: "ALR.range",
      label: "Inputs outside their range or bounds",
      meaning: "The base should lie between low and high, and all be what their cells allow.",
      counts: (context) => [inputsOutside(scenario, context)],
    },
    ...(fills.rateCard(scenario) ? [staleAlert(scenario)] : []),
    {
      id: "ALR.disputed",
      label: "Inputs whose value is disputed",
      meaning: "Sources contradict each other; sheet Sources says how.",
      counts: (context) => [
        markedInputs(scenario, ["disputed", confidence], ["disputed,*", BASIS], context),
      ],
    },
  ];
}

function staleAlert(scenario: Scenario): AlertRow {
  const rates = [...new Set(scenario.inputs.flatMap((input) => ratesOf(input, scenario)))].filter(
    (rate): rate is string => rate !== undefined,
  );
  return {
    id: "ALR.stale",
    label: "Prices older than the age limit",
    meaning: "Look the price up again before relying on it.",
    counts: (context) => [
      formulaOf("SUMPRODUCT((day-dates>limit)*1)", {
        day: refer(placeOf(context.book, "TOL.as_of"), context.sheet, context.row),
        limit: refer(placeOf(context.book, "TOL.price_age"), context.sheet, context.row),
        dates: rowsArea(rates[0] ?? "", rates[rates.length - 1] ?? "", ACCESSED, 1, context),
      }),
    ],
  };
}

/** Column of the rate card with the day of access. */
const ACCESSED = 8;
