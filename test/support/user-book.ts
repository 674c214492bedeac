import {
  blankBook,
  type BookState,
  type CellContent,
  type SheetState,
} from "./office-host/book-state";

/** A workbook with work of the user's own in it, which must not change: a sheet, a chart, a name, a setting. */
export function userBook(): BookState {
  const book = blankBook();
  const sheet = book.sheets[0] as SheetState;
  sheet.name = "My budget";
  put(sheet, 0, 0, "Agents");
  put(sheet, 1, 0, "=B2*my_rate");
  put(sheet, 1, 1, 1200);
  sheet.charts.push({
    name: "My chart",
    chartType: "Line",
    titleFormula: "",
    anchor: null,
    format: {},
    series: [{ values: "='My budget'!$A$2:$B$2", categories: "", format: { Name: "Mine" } }],
  });
  book.names.push({ name: "my_rate", formula: "='My budget'!$B$2", visible: true });
  book.settings["AnotherAddIn"] = { theme: "dark" };
  return book;
}

export function put(sheet: SheetState, row: number, column: number, content: CellContent): void {
  sheet.cells[`${row},${column}`] = { content, numberFormat: "General", format: {} };
}
