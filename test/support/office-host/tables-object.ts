import { parseArea } from "./address";
import type { AreaState, BookState, SheetState, TableState } from "./book-state";
import { cellAt } from "./cells";
import { HostError, invalidArgument } from "./host-error";
import type { HostObject, HostProperty } from "./host-object";
import { rangeSource } from "./range-object";

/** The tables of one sheet, or of all. */
export function tablesObject(book: BookState, sheets: readonly SheetState[]): HostObject {
  return {
    type: "TableCollection",
    items: () => sheets.flatMap(({ tables }) => tables.map((table) => tableObject(book, table))),
    methods: {
      GetItem: (name) => {
        const tables = sheets.flatMap((sheet) => sheet.tables);
        const state = tables.find((one) => one.name === name);
        if (!state) throw new HostError("ItemNotFound", `There is no table ${String(name)}`, 404);
        return tableObject(book, state);
      },
      Add: (range, hasHeaders) => {
        const sheet = sheets[0];
        if (!sheet || sheets.length > 1 || hasHeaders !== true) throw invalidArgument("table");
        const area = typeof range === "string" ? parseArea(range) : rangeSource(range).area;
        checkHeaders(sheet, area);
        const used = book.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
        const state = { name: `Table${used + 1}`, area, format: {} };
        sheet.tables.push(state);
        return tableObject(book, state);
      },
    },
  };
}

/** Excel would rewrite other headers itself, and with them what the plan says. */
function checkHeaders(sheet: SheetState, { row, column, columns }: AreaState): void {
  const texts = Array.from({ length: columns }, (_, at) => cellAt(sheet, row, column + at).content);
  const fine = texts.every((text) => typeof text === "string" && /^[^=]/.test(text));
  if (!fine || new Set(texts).size !== columns) {
    throw new HostError("InvalidArgument", "A table's headers must be texts, each another.");
  }
}

function tableObject(book: BookState, state: TableState): HostObject {
  const leaf = (name: string): HostProperty => ({
    set: (value) => void (state.format[name] = value),
  });
  return {
    type: "Table",
    properties: {
      Name: { get: () => state.name, set: (name) => renameTable(book, state, name) },
      Style: leaf("Style"),
      ShowBandedRows: leaf("ShowBandedRows"),
      ShowFilterButton: leaf("ShowFilterButton"),
    },
  };
}

function renameTable(book: BookState, state: TableState, name: unknown): void {
  const wanted = String(name).toLowerCase();
  const taken = [...book.sheets.flatMap(({ tables }) => tables), ...book.names].some(
    (one) => one !== state && one.name.toLowerCase() === wanted,
  );
  if (taken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(wanted)) {
    throw new HostError("InvalidArgument", `"${String(name)}" cannot be the name of a table.`);
  }
  state.name = String(name);
}
