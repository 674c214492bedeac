import type { Tree } from "../../formula/tree";
import type { Input, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf, refer, referApproach } from "../address-book";
import { bindLine } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { compute, type DraftCell, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { approachColumns } from "./approach-inputs";
import { rowsArea } from "./check-areas";
import { texts } from "./check-rows";
import { globalColumns } from "./global-inputs";
import { inputArea } from "./input-checks";

/** A judgement to make: what it is about, what it means, and how many cells it concerns, by approach or in all. */
interface AlertRow {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly counts: (context: RowContext) => readonly (Tree | undefined)[];
}

/** The alerts of the scenario, then those that every workbook has. */
export function alertRows(blueprint: Blueprint, results: number): readonly RowDraft[] {
  const { scenario } = blueprint;
  return [...scenarioAlerts(scenario), ...overrides(scenario), ...common(scenario)].map((alert) =>
    alertRow(alert, scenario.approaches.length, results),
  );
}

function alertRow({ id, label, meaning, counts }: AlertRow, n: number, results: number): RowDraft {
  const flags = area(
    "",
    "",
    { row: offset(0), column: fixed(FIRST) },
    { row: offset(0), column: fixed(FIRST + n - 1) },
  );
  const raised = formulaOf("(SUM(flags)>0)*1", { flags });
  return {
    id,
    at: { column: results, per: "single" },
    cells: (context) => [
      ...texts(id, label, meaning),
      ...counts(context).flatMap((formula, i): DraftCell[] =>
        formula ? [compute(FIRST + i, formula, figureStyle("check", numberFormats.whole))] : [],
      ),
      {
        ...compute(results, raised, figureStyle("check", numberFormats.whole, { bold: true })),
        highlight: "alert" as const,
      },
    ],
  };
}

function scenarioAlerts(scenario: Scenario): readonly AlertRow[] {
  return scenario.alerts.map(({ id, label, meaning, formula }) => ({
    id,
    label,
    meaning,
    counts: (context) =>
      scenario.approaches.map((_, index) =>
        formulaOf("IF(concerned,1,0)", {
          concerned: bindLine(
            lineTree(formula, "native"),
            (name) => {
              const place = placeOf(context.book, name);
              return place.per === "single"
                ? refer(place, context.sheet, context.row)
                : referApproach(place, context.sheet, context.row, index);
            },
            scenario.baseline,
          ),
        }),
      ),
  }));
}

/** An input whose base is no longer the price that the rate card gives. */
function overrides(scenario: Scenario): readonly AlertRow[] {
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

function ratesOf({ rate }: Input, { approaches }: Scenario): readonly (string | undefined)[] {
  if (rate === undefined) return [];
  return typeof rate === "string" ? [rate] : approaches.map(({ id }) => rate[id]);
}

function common(scenario: Scenario): readonly AlertRow[] {
  const columns = approachColumns(scenario.approaches.length);
  const { changed, outside, confidence } = globalColumns;
  const shared = scenario.inputs.filter((input) => typeof input.base !== "object");
  const perApproach = scenario.inputs.filter((input) => typeof input.base === "object");
  const rates = [...new Set(scenario.inputs.flatMap((input) => ratesOf(input, scenario)))].filter(
    (rate): rate is string => rate !== undefined,
  );
  return [
    {
      id: "ALR.changed",
      label: "Inputs differ from the published values",
      meaning: "The result is no longer the published comparison; the Log lists the inputs.",
      counts: (context) => [
        formulaOf('COUNTIF(shared,"changed")+COUNTIF(each,"changed")', {
          shared: inputArea(shared, changed, 1, context),
          each: inputArea(perApproach, columns.changed, 1, context),
        }),
      ],
    },
    {
      id: "ALR.range",
      label: "Inputs outside their own range",
      meaning: "The base should lie between low and high.",
      counts: (context) => [
        formulaOf('COUNTIF(shared,"outside")+COUNTIF(each,"outside")', {
          shared: inputArea(shared, outside, 1, context),
          each: inputArea(perApproach, columns.outside, 1, context),
        }),
      ],
    },
    {
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
    },
    {
      id: "ALR.disputed",
      label: "Inputs whose value is disputed",
      meaning: "Sources contradict each other; sheet Sources says how.",
      counts: (context) => [
        formulaOf('COUNTIF(marks,"disputed")', {
          marks: inputArea(shared, confidence, 1, context),
        }),
      ],
    },
  ];
}

/** Column of the rate card with the day of access. */
const ACCESSED = 8;
