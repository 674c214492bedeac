import type { AddressBook } from "./address-book";
import { cellPlans, type UnvaluedCell } from "./cell-plans";
import { fittedWidths } from "./fitted-widths";
import { HEADER_ROW } from "./grid";
import { highlights } from "./highlights";
import { layOut } from "./lay-out";
import type { PrintSetup, SheetPlan } from "./plan";
import { rowHeights } from "./row-heights";
import type { SheetDraft } from "./sheet-draft";
import { tabColors } from "./styles";
import { validations } from "./validations";

/** A sheet with every row in its place, waiting for the values of its formulas and for charts. */
export interface UnvaluedSheet {
  readonly draft: SheetDraft;
  readonly cells: readonly UnvaluedCell[];
  readonly plan: Omit<SheetPlan, "cells" | "charts">;
}

export interface Footer {
  readonly version: string;
}

export function finishSheet(
  draft: SheetDraft,
  book: AddressBook,
  { version }: Footer,
): { readonly sheet: UnvaluedSheet; readonly book: AddressBook } {
  const { print } = draft;
  const laid = layOut(draft.name, draft.rows, print.columns, book);
  const { cells } = laid;
  const columnWidths = fittedWidths(cells, draft.columnWidths);
  const freeze = draft.freeze ? { freeze: draft.freeze } : {};
  const plan = {
    id: draft.id,
    name: draft.name,
    class: draft.class,
    tabColor: tabColors[draft.class],
    columnWidths,
    rowHeights: rowHeights(cells, columnWidths),
    ...freeze,
    validations: validations(cells),
    conditionalFormats: highlights(cells),
    tables: draft.tables ?? [],
    print: printSetup(print, laid.rows, version),
  };
  return { sheet: { draft, cells: cellPlans(cells, draft.id), plan }, book: laid.book };
}

function printSetup(print: SheetDraft["print"], rows: number, version: string): PrintSetup {
  const titleRows = print.repeatRows
    ? { titleRows: { first: HEADER_ROW, last: HEADER_ROW + print.repeatRows - 1 } }
    : {};
  const titleColumns = print.repeatColumns
    ? { titleColumns: { first: 0, last: print.repeatColumns - 1 } }
    : {};
  return {
    orientation: print.orientation,
    paper: print.paper ?? "A4",
    area: { row: 0, column: 0, rows: print.rows ?? rows, columns: print.columns },
    ...titleRows,
    ...titleColumns,
    ...(print.pagesWide ? { pagesWide: print.pagesWide } : {}),
    ...(print.onePage ? { onePage: true } : {}),
    footer: {
      left: "&F",
      center: "&A",
      right: `Version ${version.replaceAll("&", "&&")}   Page &P of &N`,
    },
    pageBreaks: print.pageBreaks ?? [],
  };
}
