import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL, UNIT } from "../grid";
import { numberFormats } from "../number-formats";
import type { CellStyle } from "../plan";
import { figureStyle, palette, styles } from "../styles";
import { caseArea } from "./check-areas";
import { gapRows } from "./summary-drivers";
import { summaryHeaderId, summaryId, SUMMARY_FIRST } from "./summary-figures";

/** A sentence is fragments joined by "&"; the fragments stand in rows of their own below the page. */
interface Sentence {
  readonly id: string;
  readonly text: string;
}
const said = (id: string, text: string): Sentence => ({ id: `SUM.${id}`, text });

export const sentences = {
  headline: said(
    "headline",
    'name&" costs "&currency&" "&amount&" a year without model spend, "&comparison&"."',
  ),
  total: said(
    "with_spend",
    '"With model spend "&total_name&" is cheapest: "&currency&" "&total_amount&" a year, "&total_comparison&"."',
  ),
  verdict: said("verdict", "verdict_fragment"),
  chart: said(
    "chart_title",
    'name&": "&currency&" "&amount&" a year before model spend; "&dearest_name&": "&dearest_amount',
  ),
} as const;

interface Fragment {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly number?: boolean;
}
const position = (id: string, label: string, formula: string): Fragment => ({
  id,
  label,
  formula,
  number: true,
});
const words = (id: string, label: string, formula: string): Fragment => ({ id, label, formula });
const versus = (place: string, share: string) =>
  `IF(${place}=baseline_position,"the baseline itself",${share}&" % less than "&baseline_name)`;

const list: readonly Fragment[] = [
  position(
    "cheapest",
    "Position of the cheapest, without model spend",
    "MATCH(MIN(subtotals),subtotals,0)",
  ),
  position(
    "dearest",
    "Position of the dearest, without model spend",
    "MATCH(MAX(subtotals),subtotals,0)",
  ),
  position(
    "cheapest_total",
    "Position of the cheapest, with model spend",
    "MATCH(MIN(totals),totals,0)",
  ),
  position("cheapest_low", "Position of the cheapest in the low case", "MATCH(MIN(low),low,0)"),
  position("cheapest_high", "Position of the cheapest in the high case", "MATCH(MIN(high),high,0)"),
  position("baseline_position", "Position of the baseline", "MATCH(baseline_name,labels,0)"),
  words("name", "Cheapest without model spend", "INDEX(labels,cheapest)"),
  words("amount", "Its cost, in words", "FIXED(INDEX(subtotals,cheapest),0)"),
  words("saving", "Its saving, in words", "FIXED(100*INDEX(savings,cheapest),1)"),
  words("comparison", "Its distance from the baseline", versus("cheapest", "saving")),
  words("dearest_name", "Dearest without model spend", "INDEX(labels,dearest)"),
  words("dearest_amount", "Its cost, in figures", "FIXED(INDEX(subtotals,dearest),0)"),
  words("total_name", "Cheapest with model spend", "INDEX(labels,cheapest_total)"),
  words("total_amount", "Its total, in words", "FIXED(INDEX(totals,cheapest_total),0)"),
  words(
    "total_saving",
    "Its saving on the total, in words",
    "FIXED(100*INDEX(total_savings,cheapest_total),1)",
  ),
  words("total_comparison", "Its distance on the total", versus("cheapest_total", "total_saving")),
  position(
    "holds",
    "Low and high case agree",
    "(cheapest_low=cheapest_total)*(cheapest_high=cheapest_total)",
  ),
  words(
    "verdict_fragment",
    "Verdict",
    'IF(holds=1,total_name&" stays cheapest in the low and in the high case.","The cheapest approach changes between the low and the high case.")',
  ),
];
const fragmentId = (id: string) => `SUM.text.${id}`;

/** Cells that other rows of the sheet read. */
export const fragments = {
  cheapest: (context: RowContext) => fragmentCell("cheapest", context),
  dearest: (context: RowContext) => fragmentCell("dearest", context),
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
  const text = figureStyle("output", "General", { color: palette.ink });
  const currency: RowDraft = textRow("currency", "Currency", scenario.currency);
  const baseline = scenario.approaches.find(({ id }) => id === scenario.baseline)?.label ?? "";
  return [
    currency,
    textRow("baseline_name", "Baseline", baseline),
    ...list.map(({ id, label, formula, number }): RowDraft => ({
      id: fragmentId(id),
      at: { column: SUMMARY_FIRST, per: "single" },
      cells: (context) => [
        write(ID, fragmentId(id), styles.muted),
        write(LABEL, label, styles.text),
        write(UNIT, number ? "number" : "text", styles.muted),
        compute(
          SUMMARY_FIRST,
          meaning(formula, scenario, context),
          number ? { ...text, numberFormat: numberFormats.year } : { ...text, align: "left" },
        ),
      ],
    })),
    sentenceRow(sentences.chart, styles.text, scenario),
    ...gapRows(blueprint),
  ];
}

function textRow(id: string, label: string, value: string): RowDraft {
  return {
    id: fragmentId(id),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: () => [
      write(ID, fragmentId(id), styles.muted),
      write(LABEL, label, styles.text),
      write(UNIT, "text", styles.muted),
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
  const known: Readonly<Record<string, () => Tree>> = {
    subtotals: () => across(summaryId(roles.subtotal)),
    totals: () => across(summaryId(roles.total)),
    savings: () => across(summaryId(roles.saving)),
    total_savings: () => across(summaryId(roles.saving_total)),
    labels: () => across(summaryHeaderId),
    low: () => caseArea(roles.total, "low", scenario, context),
    high: () => caseArea(roles.total, "high", scenario, context),
  };
  const names = [...Object.keys(known), ...list.map(({ id }) => id), "currency", "baseline_name"];
  return formulaOf(
    text,
    Object.fromEntries(
      names
        .filter((name) => new RegExp(`\\b${name}\\b`).test(text))
        .map((name) => [name, known[name]?.() ?? fragmentCell(name, context)]),
    ),
  );
}
