import type { Scenario, Source } from "../../scenarios/scenario";
import { cell, fixed, placeOf, refer } from "../address-book";
import type { Blueprint } from "../blueprint";
import { blank, compute, row, write, type RowDraft } from "../draft";
import { HEADER_ROW, ID, LABEL, UNIT } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { figureStyle, palette, styles } from "../styles";
import { DECK_FIRST } from "./deck-grid";
import { deckTables, includedRows } from "./deck-tables";
import { ACCESSED, DATED, sourceId } from "./sources-sheet";
import { summaryWords } from "./summary-words";

/** Deck: tables to paste into slides, the one sheet whose cells hold rounded figures. */
export function deckSheet({ scenario }: Blueprint): SheetDraft {
  const { approaches, currency } = scenario;
  const page: readonly RowDraft[] = [
    ...sheetTop(
      "Deck",
      `Tables for slides. Money in ${currency} k, rounded in the cells.`,
      "black",
    ),
    headlineRow(scenario),
    blank,
    ...deckTables(scenario),
    ...notes(scenario),
  ];
  const below = includedRows(scenario);
  return {
    id: "deck",
    name: "Deck",
    class: "output",
    rows: [
      ...page,
      ...(below.length > 0 ? [row(write(ID, "How the words are made", styles.section))] : []),
      ...below,
    ],
    columnWidths: [30, 48, 20, ...approaches.map(() => 19)],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: "portrait",
      columns: DECK_FIRST + approaches.length,
      rows: page.length,
      onePage: true,
    },
  };
}

/** The Summary's first sentence, live. */
function headlineRow(scenario: Scenario): RowDraft {
  const id = summaryWords(scenario).sentences[0]?.id ?? "";
  const style = { ...styles.headline, role: "output", color: palette.ink } as const;
  return {
    cells: ({ book, sheet, row: at }) => [compute(ID, refer(placeOf(book, id), sheet, at), style)],
  };
}

function notes({ sources, currency }: Scenario): readonly RowDraft[] {
  const note = (text: string) => row(write(LABEL, text, styles.text));
  return [
    row(write(ID, "Notes and sources", styles.section)),
    note("Figures may not sum due to rounding."),
    note(`${currency} k: thousands. incl.: in the price. n/a: not published. –: zero.`),
    ...sources.filter(({ url }) => url !== undefined).map(sourceRow),
  ];
}

/** Without an id: what is below the tables is no row of figures. The day stands on Sources. */
const sourceRow = ({ id, publisher, title, date }: Source): RowDraft => ({
  cells: ({ book, sheet }) => {
    const place = placeOf(book, sourceId(id));
    const column = fixed(date === undefined ? ACCESSED : DATED);
    const day = cell(place.sheet, sheet, fixed(place.row), column);
    return [
      write(LABEL, title, styles.text),
      write(UNIT, publisher, styles.text),
      compute(DECK_FIRST, day, figureStyle("output", numberFormats.date, { color: palette.ink })),
    ];
  },
});
