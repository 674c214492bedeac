import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { allLines } from "../cone";
import { compute, write, type RowContext, type RowDraft } from "../draft";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import type { CellStyle } from "../plan";
import { figureStyle, palette, styles } from "../styles";
import { rowLabels } from "../row-labels";
import { summaryWords, type Fragment, type Sentence } from "./summary-words";
import { caseArea } from "./check-areas";
import { driverId, gapRows } from "./summary-drivers";
import { approachIdRow, summaryHeaderId, summaryId, SUMMARY_FIRST } from "./summary-figures";

export const fragmentId = (id: string) => `SUM.text.${id}`;

/** Cells that other rows of the sheet read. */
export const fragments = {
  cheapest: (context: RowContext) => fragmentCell("cheapest", context),
  dearest: (context: RowContext) => fragmentCell("dearest", context),
  cheapestName: (context: RowContext) => fragmentCell("name", context),
  dearestName: (context: RowContext) => fragmentCell("dearest_name", context),
};

function fragmentCell(id: string, { book }: RowContext): Tree {
  return cell("", "", fixed(placeOf(book, fragmentId(id)).row), fixed(SUMMARY_FIRST));
}

export function sentenceRow(
  { id, text }: Sentence,
  style: CellStyle,
  scenario: Scenario,
): RowDraft {
  return {
    id,
    at: { column: ID, per: "single" },
    cells: (context) => [
      compute(ID, meaning(text, scenario, context), {
        ...style,
        role: "output",
        color: palette.ink,
      }),
    ],
  };
}

export function fragmentRows(blueprint: Blueprint): readonly RowDraft[] {
  const { scenario } = blueprint;
  const { chart, fragments: parts } = summaryWords(scenario);
  const baseline = scenario.approaches.find(({ id }) => id === scenario.baseline)?.label ?? "";
  const single = scenario.approaches.length === 1;
  return [
    ...(fills.cashFlow(scenario) ? [approachIdRow(scenario)] : []),
    textRow("currency", "Currency", scenario.currency),
    single
      ? textRow("units", "What is counted", `${unitCounted(scenario)}s`)
      : textRow("baseline_name", "Baseline", baseline),
    ...parts.map((part) => fragmentRow(part, scenario)),
    sentenceRow(chart, styles.text, scenario),
    ...gapRows(blueprint),
  ];
}

const formats = { number: numberFormats.year, share: numberFormats.percent } as const;

function fragmentRow({ id, label, formula, kind }: Fragment, scenario: Scenario): RowDraft {
  const style = figureStyle("output", kind ? formats[kind] : "General", { color: palette.ink });
  return {
    id: fragmentId(id),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => [
      ...rowLabels({ id: fragmentId(id), label, unit: kind ?? "text" }),
      compute(
        SUMMARY_FIRST,
        meaning(formula, scenario, context),
        kind ? style : { ...style, align: "left" },
      ),
    ],
  };
}

/** "run", where the cost per unit is in EUR/run. */
function unitCounted(scenario: Scenario): string {
  const perUnit = allLines(scenario).find(({ id }) => id === scenario.roles.per_unit);
  return (perUnit?.unit ?? "").split("/")[1]?.trim() ?? "";
}

function textRow(id: string, label: string, value: string): RowDraft {
  return {
    id: fragmentId(id),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: () => [
      ...rowLabels({ id: fragmentId(id), label, unit: "text" }),
      write(SUMMARY_FIRST, value, styles.text),
    ],
  };
}

/** Words of a sentence: rows of this page, cases, or other fragments. */
function meaning(text: string, scenario: Scenario, context: RowContext): Tree {
  const { roles, approaches } = scenario;
  const across = (id: string): Tree => {
    const { row } = placeOf(context.book, id);
    const last = SUMMARY_FIRST + approaches.length - 1;
    return area(
      "",
      "",
      { row: fixed(row), column: fixed(SUMMARY_FIRST) },
      { row: fixed(row), column: fixed(last) },
    );
  };
  const driver = (column: number): Tree =>
    cell("", "", fixed(placeOf(context.book, driverId(1)).row), fixed(column));
  const known: Readonly<Record<string, () => Tree>> = {
    own: () => across(summaryId(roles.subtotal ?? roles.total)),
    totals: () => across(summaryId(roles.total)),
    each: () => across(summaryId(roles.per_unit)),
    savings: () => across(summaryId(roles.saving ?? "")),
    total_savings: () => across(summaryId(roles.saving_total ?? "")),
    labels: () => across(summaryHeaderId),
    largest: () => driver(SUMMARY_FIRST),
    largest_name: () => driver(LABEL),
    low: () => caseArea(roles.total, "low", scenario, context),
    high: () => caseArea(roles.total, "high", scenario, context),
  };
  return formulaOf(text, (word) => known[word]?.() ?? fragmentCell(word, context));
}
