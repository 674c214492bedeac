import type { Scenario } from "../scenario";
import type { FormulaSite } from "./formula-sites";
import { CALCULATION, type KnownName } from "./known-names";
import { called, field } from "./place";
import { tablesOf, type PlacedTable } from "./tables-of";

/** The formulas of tables: a column sees those to its left, a message all of its table. `first` follows all names. */
export function tableSites(scenario: Scenario, first: number): readonly FormulaSite[] {
  return tablesOf(scenario).flatMap((placed) => sitesOf(placed, first));
}

function sitesOf({ table, place }: PlacedTable, first: number): readonly FormulaSite[] {
  const { columns, chart } = table;
  const where = `table ${table.id}`;
  const known = new Map(
    columns.map(({ id, unit }, i): [string, KnownName] => [
      id,
      { name: id, kind: "column", unit, order: first + i, where },
    ]),
  );
  const message = chart && {
    ...{ place: field(place, "chart.message"), formula: chart.message, unit: "text" },
    ...{ order: Infinity, sees: CALCULATION, table: "message" as const, columns: known },
  };
  return [
    ...columns.flatMap(({ id, unit, formula }, i) =>
      formula === undefined
        ? []
        : [
            {
              ...{ place: called(place, "column", id), formula, unit, order: first + i },
              ...{ sees: [...CALCULATION, "column" as const], table: "column" as const },
              columns: known,
            },
          ],
    ),
    ...(message ? [message] : []),
  ];
}
