import type { Contradiction, Source } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { serialOfDay } from "../../engine/iso-day";
import { blank, row, write, type RowDraft } from "../draft";
import { FIRST_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, styles } from "../styles";

/** Where a source has its day and the day of access. */
export const DATED = 3;
export const ACCESSED = 4;
export const sourceId = (id: string) => `source:${id}`;
const COLUMNS = ["Id", "Title", "Publisher", "Date", "Accessed", "Address", "What it supports"];

/** Sources: where each fact comes from, and where the documents contradict themselves. */
export function sourcesSheet({ scenario }: Blueprint): SheetDraft {
  return {
    id: "sources",
    name: "Sources",
    class: "data",
    rows: [
      ...sheetTop("Sources", "Every input and published figure names one of these ids."),
      row(...COLUMNS.map((title, i) => write(i, title, styles.header))),
      ...scenario.sources.map(sourceRow),
      blank,
      row(write(ID, "What does not fit together in the documents", styles.section)),
      ...scenario.contradictions.map(contradictionRow),
    ],
    columnWidths: [26, 44, 20, 12, 12, 32, 54],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: { orientation: "landscape", columns: COLUMNS.length, repeatRows: 1 },
  };
}

function sourceRow(source: Source): RowDraft {
  const date = dataStyle(numberFormats.date, { align: "left", valign: "top" });
  return {
    id: sourceId(source.id),
    at: { column: ID, per: "single" },
    cells: () => [
      write(0, source.id, styles.top),
      write(1, source.title, styles.wrapped),
      write(2, source.publisher, styles.top),
      source.date
        ? write(DATED, serialOfDay(source.date), date)
        : write(DATED, "undated", styles.top),
      write(ACCESSED, serialOfDay(source.accessed), date),
      source.url
        ? write(5, source.url, { ...styles.link, valign: "top" }, { url: source.url })
        : write(5, "this workbook, Assumptions", styles.top),
      write(6, source.supports, styles.wrapped),
    ],
  };
}

function contradictionRow({ topic, text }: Contradiction): RowDraft {
  return row(write(ID, topic, styles.text), write(1, text, styles.text));
}
