import type { ChartPlan, SheetArea } from "../plan";
import { placeOf, type AddressBook } from "../address-book";
import type { Blueprint } from "../blueprint";
import { blank, row, write, type RowDraft } from "../draft";
import { FIRST as CALC_FIRST, HEADER_ROW as CALC_HEADER, ID, LABEL } from "../grid";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { palette, styles } from "../styles";
import { driverRows } from "./summary-drivers";
import { fragmentRows, sentenceRow } from "./summary-sentences";
import { sentences } from "./summary-words";
import { figureRows, SUMMARY_FIRST, summaryHeader } from "./summary-figures";

const CHART_ROWS = 20;
/** Colours of the components, from the passthrough at the bottom up; the passthrough is grey. */
const COMPONENT_COLORS = ["1F4E79", "9DC3E6", "C55A11", "F4B183", "7030A0", "548235"];

/** Summary: one page with the answer, the totals, what drives them, and a chart. */
export function summarySheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const columns = SUMMARY_FIRST + scenario.approaches.length;
  const top: readonly RowDraft[] = [
    ...sheetTop("Summary", scenario.question, "black"),
    sentenceRow(sentences.headline, styles.headline, scenario),
    sentenceRow(sentences.total, styles.text, scenario),
    sentenceRow(sentences.verdict, styles.text, scenario),
    blank,
    summaryHeader(scenario),
    ...figureRows(blueprint),
    blank,
    ...driverRows(blueprint),
    blank,
  ];
  const page = top.length + CHART_ROWS + 1;
  return {
    id: "summary",
    name: "Summary",
    class: "output",
    rows: [
      ...top,
      ...Array<RowDraft>(CHART_ROWS + 1).fill(blank),
      row(write(ID, "How the sentences are made", styles.section)),
      ...fragmentRows(blueprint),
    ],
    columnWidths: [25, 48, 15, ...scenario.approaches.map(() => 19)],
    freeze: { rows: CALC_HEADER, columns: 2 },
    charts: (book) => [compositionChart(blueprint, book, { row: top.length, columns })],
    print: { orientation: "landscape", columns, rows: page, onePage: true },
  };
}

function compositionChart(
  { scenario }: Blueprint,
  book: AddressBook,
  at: { readonly row: number; readonly columns: number },
): ChartPlan {
  const { roles, approaches, currency } = scenario;
  const title = placeOf(book, sentences.chart.id);
  const lines = [roles.passthrough, ...roles.components];
  const across = (id: string): SheetArea => {
    const { sheet, row: line } = placeOf(book, id);
    return { sheet, row: line, column: CALC_FIRST, rows: 1, columns: approaches.length };
  };
  const header = { ...across(roles.total), row: CALC_HEADER };
  return {
    name: "Composition",
    kind: "stackedColumn",
    title: { sheet: title.sheet, row: title.row, column: title.column },
    altText: `Stacked columns: cost of a year by component for ${approaches.map(({ label }) => label).join(", ")}; the model spend stands at the bottom in grey.`,
    anchor: { row: at.row, column: ID, rows: CHART_ROWS, columns: at.columns },
    categories: header,
    series: lines.map((id, i) => {
      const { sheet, row: line } = placeOf(book, id);
      return {
        name: { sheet, row: line, column: LABEL },
        values: across(id),
        color: i === 0 ? "A6A6A6" : (COMPONENT_COLORS[i - 1] ?? palette.header),
      };
    }),
    categoryAxisTitle: "Approach",
    valueAxisTitle: `${currency} per year`,
    valueFormat: "#,##0",
  };
}
