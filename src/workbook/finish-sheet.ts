import type { AddressBook } from "./address-book";
import { fittedWidths } from "./fitted-widths";
import { HEADER_ROW } from "./grid";
import { highlights } from "./highlights";
import type { LaidSheet } from "./lay-out";
import { legiblePrint } from "./legible-print";
import { pageBreaks } from "./page-breaks";
import type { PlanCell, PrintSetup, SheetPlan } from "./plan";
import { rowHeights } from "./row-heights";
import type { SheetDraft } from "./sheet-draft";
import { spacedWidths } from "./spaced-widths";
import { tabColors } from "./styles";
import { unitOnce } from "./unit-once";
import { validations } from "./validations";
import { wholeBlocks } from "./whole-blocks";

/** A sheet whose cells have their values, with widths and heights that these fit in, pages, rules and charts. */
export function finishSheet(
  { draft, rows }: LaidSheet,
  cells: readonly PlanCell[],
  footer: string,
  book: AddressBook,
): SheetPlan {
  const columnWidths = spacedWidths(cells, fittedWidths(cells, draft.columnWidths));
  const heights = rowHeights(cells, columnWidths);
  const legible = legiblePrint(printSetup(draft, footer), columnWidths);
  const print = wholeBlocks(legible, columnWidths, draft.print);
  const freeze = draft.freeze ? { freeze: draft.freeze } : {};
  return {
    id: draft.id,
    name: draft.name,
    class: draft.class,
    tabColor: tabColors[draft.class],
    columnWidths,
    rowHeights: heights,
    ...freeze,
    cells,
    charts: (draft.charts?.(book) ?? []).map(unitOnce),
    validations: validations(rows),
    conditionalFormats: highlights(rows),
    tables: draft.tables ?? [],
    print: { ...print, pageBreaks: pageBreaks(draft, cells, columnWidths, heights, print) },
  };
}

function printSetup({ print, rows }: SheetDraft, footer: string): Omit<PrintSetup, "pageBreaks"> {
  const titleRows = print.repeatRows
    ? { titleRows: { first: HEADER_ROW, last: HEADER_ROW + print.repeatRows - 1 } }
    : {};
  const titleColumns = print.repeatColumns
    ? { titleColumns: { first: 0, last: print.repeatColumns - 1 } }
    : {};
  return {
    orientation: print.orientation,
    paper: print.paper ?? "A4",
    area: { row: 0, column: 0, rows: print.rows ?? rows.length, columns: print.columns },
    ...titleRows,
    ...titleColumns,
    ...(print.pagesWide ? { pagesWide: print.pagesWide } : {}),
    ...(print.onePage ? { onePage: true } : {}),
    footer: { left: "&F", center: "&A", right: footer },
  };
}
