import { parseArea } from "./address";
import type { AreaState, BookState, SheetState } from "./book-state";
import { chartsObject } from "./charts-object";
import { HostError, invalidArgument } from "./host-error";
import { child, field, type HostObject } from "./host-object";
import { pageLayoutObject } from "./page-layout-object";
import { rangeAreasObject } from "./range-areas-object";
import { rangeObject } from "./range-object";
import { checkSheetName, checkStructure } from "./sheet-name";
import { moveReferences } from "./sheet-references";
import { tablesObject } from "./tables-object";

export function worksheetObject(book: BookState, sheet: SheetState): HostObject {
  const range = (area: AreaState): HostObject => rangeObject(sheet, area);
  return {
    type: "Worksheet",
    id: () => sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => renameSheet(book, sheet, name) },
      Position: { get: () => book.sheets.indexOf(sheet), set: (at) => moveSheet(book, sheet, at) },
      Visibility: { get: () => sheet.visibility },
      TabColor: field(sheet, "tabColor"),
      Gridlines: field(sheet, "showGridlines"),
      Charts: child(() => chartsObject(sheet)),
      FreezePanes: child(() => freezePanesObject(sheet)),
      HorizontalPageBreaks: child(() => pageBreaksObject("row", sheet.page.breaks)),
      PageLayout: child(() => pageLayoutObject(sheet)),
      Tables: child(() => tablesObject(book, [sheet])),
      VerticalPageBreaks: child(() => pageBreaksObject("column", sheet.page.columnBreaks)),
    },
    methods: {
      Activate: () => void (book.active = sheet.id),
      Delete: () => deleteSheet(book, sheet),
      GetRange: (address) => range(parseArea(address)),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(indexed([row, column, rows, columns])),
      GetRanges: (addresses) => rangeAreasObject(sheet, addresses),
    },
  };
}

function indexed(numbers: readonly unknown[]): AreaState {
  const [row = -1, column = -1, rows = 0, columns = 0] = numbers.map(Number);
  if (!(row >= 0 && column >= 0 && rows >= 1 && columns >= 1)) throw invalidArgument("indexes");
  return { row, column, rows, columns };
}

function renameSheet(book: BookState, sheet: SheetState, name: unknown): void {
  checkStructure(book);
  const checked = checkSheetName(book, name, sheet.id);
  moveReferences(book, sheet.name, checked);
  sheet.name = checked;
}

function moveSheet(book: BookState, sheet: SheetState, position: unknown): void {
  checkStructure(book);
  if (typeof position !== "number" || position < 0 || position >= book.sheets.length) {
    throw invalidArgument(`position ${String(position)}`);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function deleteSheet(book: BookState, sheet: SheetState): void {
  checkStructure(book);
  const seen = book.sheets.filter(({ visibility }) => visibility === "Visible");
  if (seen.length === 1 && seen[0] === sheet) {
    throw new HostError("InvalidOperation", "A workbook must hold a visible sheet.");
  }
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  moveReferences(book, sheet.name, undefined);
  if (book.active === sheet.id) book.active = book.sheets[Math.max(0, at - 1)]?.id ?? "";
}

function freezePanesObject(sheet: SheetState): HostObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeAt: (range) => void (sheet.frozen = parseFrozen(range)),
      FreezeRows: (count) => void (sheet.frozen = indexed([0, 0, count, 1])),
      FreezeColumns: (count) => void (sheet.frozen = indexed([0, 0, 1, count])),
    },
  };
}

function parseFrozen(range: unknown): AreaState {
  const area = parseArea(range);
  if (area.row !== 0 || area.column !== 0) throw invalidArgument("panes freeze from A1");
  return area;
}

function pageBreaksObject(along: "row" | "column", breaks: number[]): HostObject {
  return {
    type: "PageBreakCollection",
    methods: {
      Add: (cell) => {
        const before = parseArea(cell)[along];
        if (before === 0) throw invalidArgument(`no page ends before the first ${along}`);
        breaks.push(before);
        return { type: "PageBreak" };
      },
    },
  };
}
