import { blankSheet, type BookState, type SheetState } from "./book-state";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { checkSheetName, checkStructure } from "./sheet-name";
import { worksheetObject } from "./worksheet-object";

export function worksheetsObject(book: BookState): HostObject {
  const found = (key: unknown): SheetState | undefined =>
    book.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    methods: {
      Add: (name) => worksheetObject(book, addedSheet(book, name)),
      GetActiveWorksheet: () => {
        const sheet = book.sheets.find(({ id }) => id === book.active);
        return sheet ? worksheetObject(book, sheet) : null;
      },
      GetItem: (key) => {
        const sheet = found(key);
        if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${String(key)}`, 404);
        return worksheetObject(book, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = found(key);
        return sheet ? worksheetObject(book, sheet) : null;
      },
    },
  };
}

function addedSheet(book: BookState, name: unknown): SheetState {
  checkStructure(book);
  const checked = checkSheetName(book, name);
  const ids = book.sheets.map(({ id }) => Number.parseInt(id.slice(1, -1), 10));
  const id = `{${String(Math.max(...ids) + 1).padStart(8, "0")}}`;
  const sheet = blankSheet(id, checked);
  book.sheets.push(sheet);
  return sheet;
}
