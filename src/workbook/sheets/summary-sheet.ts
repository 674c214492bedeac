import type { Blueprint } from "../blueprint";
import { blank, row, write, type RowDraft } from "../draft";
import { HEADER_ROW, ID } from "../grid";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import { compositionChart } from "./composition-chart";
import { breakEvenFragments, breakEvenSentence } from "./summary-break-even";
import { driverRows, RANK } from "./summary-drivers";
import { fragmentRows, sentenceRow } from "./summary-sentences";
import { findingRow, foundFigureRows } from "./summary-findings";
import { summaryWords } from "./summary-words";
import { figureRows, flipRows, SUMMARY_FIRST, summaryHeader } from "./summary-figures";

const CHART_ROWS = 20;

/** Summary: one page with the answer, the totals, what drives them, and a chart. */
export function summarySheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const { findings = [] } = scenario;
  const [headline, ...sentences] = summaryWords(scenario).sentences;
  // Below the page the ranks of the drivers stand beside their figures.
  const columns = Math.max(SUMMARY_FIRST + scenario.approaches.length, RANK + 1);
  const top: readonly RowDraft[] = [
    ...sheetTop("Summary", scenario.question, "black"),
    ...(headline ? [sentenceRow(headline, styles.headline, scenario)] : []),
    ...findings.map(findingRow),
    ...sentences.map((sentence) => sentenceRow(sentence, styles.text, scenario)),
    ...breakEvenSentence(blueprint),
    blank,
    summaryHeader(scenario),
    ...figureRows(blueprint),
    blank,
    ...driverRows(blueprint),
    blank,
    ...flipRows(blueprint),
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
      ...breakEvenFragments(blueprint),
      ...findings.flatMap((finding, i) => foundFigureRows(finding, i, scenario)),
    ],
    columnWidths: [25, 48, 15, ...Array<number>(columns - SUMMARY_FIRST).fill(19)],
    freeze: { rows: HEADER_ROW, columns: 2 },
    charts: (book) => [
      compositionChart(scenario, book, { row: top.length, column: ID, rows: CHART_ROWS, columns }),
    ],
    print: { orientation: "landscape", columns, rows: page, onePage: true },
  };
}
