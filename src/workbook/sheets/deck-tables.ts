import type { Tree } from "../../formula/tree";
import { periodOf } from "../../scenarios/period-of";
import type { Line, Scenario } from "../../scenarios/scenario";
import { volumeInput } from "../../scenarios/volume-input";
import { area, fixed, offset, placeOf, referAcross } from "../address-book";
import { lineOf } from "../cone";
import { blank, computeAcross, type RowContext, type RowDraft } from "../draft";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle, palette } from "../styles";
import { unitWords } from "../unit-words";
import { caseColumn, caseRowId } from "./case-columns";
import { withoutSpend } from "./cash-flow-lines";
import { DECK_FIRST, deckHeader, deckId, deckRow, type DeckRow } from "./deck-grid";
import { sharedCell } from "./global-inputs";
import { choiceId } from "./parity-sheet";
import { summaryId, SUMMARY_FIRST } from "./summary-figures";

/** The tables of the deck one below the other, each with its header. */
export const deckTables = (scenario: Scenario): readonly RowDraft[] =>
  [totalsTable, savingsTable, cashTable, rangeTable, volumeTable].flatMap((table) => {
    const rows = table(scenario);
    return rows.length > 0 ? [...rows, blank] : [];
  });

const scaleOf = ({ currency }: Scenario) => `${currency} k`;
const perPeriod = (scenario: Scenario) => `${scaleOf(scenario)} per ${periodOf(scenario)}`;

/** A row of another sheet in the approach's own column. */
const across =
  (id: string, first: number) =>
  ({ book, sheet, row }: RowContext): Tree =>
    referAcross(placeOf(book, id), sheet, row, first - DECK_FIRST);

function totalsTable(scenario: Scenario): readonly RowDraft[] {
  const { components, subtotal, passthrough, total } = scenario.roles;
  const ids = [...components, subtotal, passthrough, total].filter((id) => id !== undefined);
  return [
    deckHeader(scenario, `Cost of a ${periodOf(scenario)}, ${scaleOf(scenario)}`),
    ...ids.map((id) => deckRow(scenario, totalsRow(scenario, id))),
  ];
}

function totalsRow(scenario: Scenario, id: string): DeckRow {
  const line = lineOf(scenario, id);
  const cells = { included: across(INCLUDED, DECK_FIRST) };
  const isBundled = scenario.deck?.bundled?.includes(id) ?? false;
  return {
    id,
    label: line.label,
    unit: perPeriod(scenario),
    rounding: "money",
    figure: across(id, FIRST),
    ...(line.total ? { total: true } : {}),
    ...(isBundled ? { instead: { when: "(figure=0)*(included>0)", word: "incl.", cells } } : {}),
  };
}

function savingsTable(scenario: Scenario): readonly RowDraft[] {
  const { saving, saving_total, saving_amount, per_unit } = scenario.roles;
  const row = (id: string, rounding: DeckRow["rounding"], unit: string) =>
    deckRow(scenario, {
      ...{ id, unit, rounding, figure: across(id, FIRST) },
      label: lineOf(scenario, id).label,
    });
  const each = lineOf(scenario, per_unit);
  const baseline = scenario.approaches.find(({ id }) => id === scenario.baseline)?.label ?? "";
  const compares = scenario.approaches.length > 1;
  const title = compares ? `Against ${baseline}, and per unit` : "Per unit";
  return [
    deckHeader(scenario, title),
    ...(saving_amount ? [row(saving_amount, "money", perPeriod(scenario))] : []),
    ...[saving, saving_total].flatMap((id) => (id ? [row(id, "share", "share")] : [])),
    row(per_unit, isPrice(each) ? "price" : "cents", unitWords(each.unit)),
  ];
}

/** What a unit costs that is cheap enough to need four decimals. */
const isPrice = ({ format }: Line): boolean => format === "price" || format === "small_price";

function cashTable(scenario: Scenario): readonly RowDraft[] {
  if (!fills.cashFlow(scenario)) return [];
  const row = (name: string, label: string) =>
    deckRow(scenario, {
      ...{ id: name, label, unit: scaleOf(scenario), rounding: "money" },
      figure: across(summaryId(name), SUMMARY_FIRST),
    });
  return [
    deckHeader(scenario, `Cash${withoutSpend(scenario)}, ${scaleOf(scenario)}`),
    row("first_year", "First year"),
    row("cash", "Whole horizon"),
    row("present_value", "Present value of the horizon"),
  ];
}

function rangeTable(scenario: Scenario): readonly RowDraft[] {
  return [
    deckHeader(scenario, `Total when inputs are low, base or high, ${scaleOf(scenario)}`),
    ...(["low", "base", "high"] as const).map((id) =>
      deckRow(scenario, caseRow(scenario, id, { low: "Low", base: "Base", high: "High" }[id])),
    ),
  ];
}

function volumeTable(scenario: Scenario): readonly RowDraft[] {
  const limit = scenario.deck?.quoted_above;
  const unit = volumeInput(scenario)?.unit ?? "";
  const words = { low: "Low volume", base: "Base volume", high: "High volume" } as const;
  return [
    deckHeader(scenario, `Total by volume (${unitWords(unit)}), ${scaleOf(scenario)}`),
    ...(["low", "base", "high"] as const).map((which) => {
      const at = volumeCell(scenario, which);
      const row = { ...caseRow(scenario, `volume_${which}`, words[which]), at };
      if (limit === undefined) return deckRow(scenario, row);
      const cells = { limit: across(limit, FIRST), volume: at };
      const when = "(limit>0)*(volume>limit)";
      return deckRow(scenario, { ...row, instead: { when, word: "n/a: quote", cells } });
    }),
  ];
}

const caseRow = (scenario: Scenario, id: string, label: string): DeckRow => ({
  ...{ id, label, unit: perPeriod(scenario), rounding: "money" },
  figure: (context) => {
    const place = placeOf(context.book, caseRowId(scenario.roles.total));
    const column = caseColumn(scenario, id, scenario.approaches[0]?.id ?? "");
    return across(caseRowId(scenario.roles.total), column - place.column + FIRST)(context);
  },
});

/** A volume case as it stands on Assumptions. */
const volumeCell =
  ({ roles }: Scenario, which: "low" | "base" | "high") =>
  ({ book, sheet }: RowContext): Tree => {
    return sharedCell(placeOf(book, roles.volume), which, sheet);
  };

const INCLUDED = deckId("included");

/** How many capabilities an approach has in its price: what makes a 0 read "incl.". */
export function includedRows(scenario: Scenario): readonly RowDraft[] {
  const { capabilities, approaches, deck } = scenario;
  const [first, last] = [capabilities[0], capabilities.at(-1)];
  if (!deck?.bundled?.length || !first || !last) return [];
  const style = figureStyle("output", numberFormats.whole, { color: palette.ink });
  return [
    {
      id: INCLUDED,
      at: { column: DECK_FIRST, per: "approach" },
      cells: ({ book, sheet }) => {
        const [top, bottom] = [first, last].map((one) => placeOf(book, choiceId(one)));
        const column = offset(FIRST - DECK_FIRST);
        const chosen = area(
          top?.sheet ?? "",
          sheet,
          { row: fixed(top?.row ?? 0), column },
          { row: fixed(bottom?.row ?? 0), column },
        );
        const count = formulaOf('COUNTIF(chosen,"included")', { chosen });
        return [
          ...rowLabels({ id: INCLUDED, label: "Capabilities included", unit: "number" }),
          ...computeAcross(DECK_FIRST, approaches.length, count, style),
        ];
      },
    },
  ];
}
