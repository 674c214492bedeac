import type { Input, Scenario } from "../../scenarios/scenario";
import { placeOf, refer } from "../address-book";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { BASIS } from "../grid";
import type { AlertRow } from "./alert-row";
import { approachColumns } from "./approach-inputs";
import { rowsArea } from "./check-areas";
import { globalColumns } from "./global-inputs";
import { inputArea } from "./input-checks";
import { ratesOf } from "./rates-of";

/** The judgements that every workbook asks for: changed or odd inputs, old or disputed prices. */
export function commonAlerts(scenario: Scenario): readonly AlertRow[] {
  const { changed, outside } = globalColumns;
  const each = approachColumns(scenario.approaches.length);
  return [
    {
      id: "ALR.changed",
      label: "Inputs differ from the published values",
      meaning: "The result is no longer the published comparison; the Log lists the inputs.",
      counts: marked(scenario, ["changed", changed], ["changed", each.changed]),
    },
    {
      id: "ALR.range",
      label: "Inputs outside their own range",
      meaning: "The base should lie between low and high.",
      counts: marked(scenario, ["outside", outside], ["outside", each.outside]),
    },
    staleAlert(scenario),
    {
      id: "ALR.disputed",
      label: "Inputs whose value is disputed",
      meaning: "Sources contradict each other; sheet Sources says how.",
      counts: marked(scenario, ["disputed", globalColumns.confidence], ["disputed,*", BASIS]),
    },
  ];
}

type Mark = readonly [word: string, column: number];

/** How many inputs bear a mark: those that all approaches share, and those that each has its own of. */
function marked({ inputs }: Scenario, shared: Mark, each: Mark): AlertRow["counts"] {
  const isShared = ({ base }: Input) => typeof base !== "object";
  const area = (these: readonly Input[], [, column]: Mark, context: RowContext) =>
    inputArea(these, column, 1, context);
  return (context) => [
    formulaOf(`COUNTIF(shared,"${shared[0]}")+COUNTIF(each,"${each[0]}")`, {
      shared: area(inputs.filter(isShared), shared, context),
      each: area(
        inputs.filter((input) => !isShared(input)),
        each,
        context,
      ),
    }),
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
