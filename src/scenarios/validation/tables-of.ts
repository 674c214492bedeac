import type { Scenario } from "../scenario";
import type { Table } from "../table-sheet";
import { called, WHOLE, type Place } from "./place";

export interface PlacedTable {
  readonly table: Table;
  readonly place: Place;
}

/** Every table of the scenario with its place in words. */
export function tablesOf({ tables = [] }: Scenario): readonly PlacedTable[] {
  return tables.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      table,
      place: called(called(WHOLE, "sheet", sheet.id), "table", table.id),
    })),
  );
}
