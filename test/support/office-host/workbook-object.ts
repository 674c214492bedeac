import type { BookState } from "./book-state";
import { child, field, type HostObject } from "./host-object";
import { namesObject } from "./names-object";
import { settingsObject } from "./settings-object";
import { tablesObject } from "./tables-object";
import { worksheetsObject } from "./worksheets-object";

/** The root of every request. */
export function workbookObject(book: BookState): HostObject {
  return {
    type: "Workbook",
    properties: {
      Application: child(applicationObject),
      Names: child(() => namesObject(book)),
      Protection: child(() => ({
        type: "WorkbookProtection",
        properties: { Protected: { get: () => book.structureProtected } },
      })),
      Settings: child(() => settingsObject(book)),
      Tables: child(() => tablesObject(book, book.sheets)),
      Worksheets: child(() => worksheetsObject(book)),
    },
  };
}

function applicationObject(): HostObject {
  return {
    type: "Application",
    properties: { CalculationMode: field({ CalculationMode: "Automatic" }, "CalculationMode") },
    methods: {
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
