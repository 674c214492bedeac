import { checkName } from "../../formula/check-name";
import type { Scenario } from "../scenario";
import type { Table, TableColumn, TableRow } from "../table-sheet";
import { knownNames, type KnownNames } from "./known-names";
import { didYouMean } from "./nearest-word";
import { refusalOf } from "./outcome-of";
import { called, field, problem, type Place } from "./place";
import { repeated } from "./repeated";
import { isReserved } from "./reserved-ids";
import { tablesOf } from "./tables-of";

/** Columns have names of their own, typed cells stand in columns without a formula, charts draw filled columns. */
export function tableProblems(scenario: Scenario): readonly string[] {
  const names = knownNames(scenario);
  return tablesOf(scenario).flatMap(({ table, place }) => [
    ...columnProblems(table, place, names),
    ...table.rows.flatMap((row) => rowProblems(row, table, called(place, "row", row.id))),
    ...chartProblems(table, field(place, "chart")),
  ]);
}

function columnProblems({ columns }: Table, place: Place, names: KnownNames): readonly string[] {
  return [
    ...columns.flatMap(({ id }) => {
      const fault = idFault(id, names);
      return fault === undefined
        ? []
        : [problem(called(place, "column", id), `${fault}; choose another id`)];
    }),
    ...repeated(columns, ({ id }) => id).map(([{ id }]) =>
      problem(called(place, "column", id), "stands in the table twice; give one another id"),
    ),
  ];
}

function idFault(id: string, names: KnownNames): string | undefined {
  const known = names.get(id);
  if (known)
    return `has the id of ${known.kind === "input" ? "an" : "a"} ${known.kind}, so that a formula could mean either`;
  if (isReserved(id)) return "has an id that every workbook uses for a row of its own";
  const refusal = refusalOf(() => checkName(id));
  return refusal && `has an id that cannot be used: ${refusal.replace(/^.*?: |\.$/g, "")}`;
}

function rowProblems({ values, source }: TableRow, table: Table, place: Place): readonly string[] {
  const typed = table.columns.filter(({ formula }) => formula === undefined);
  const known = typed.map(({ id }) => id);
  const unsourced = source === undefined && Object.values(values).some(Number.isFinite);
  return [
    ...Object.entries(values).flatMap(([id, value]) => {
      const column = typed.find((one) => one.id === id);
      const fault = column
        ? valueFault(column, value)
        : `has a value for "${id}", which is no column that is typed${didYouMean(id, known)}`;
      return fault === undefined ? [] : [problem(place, fault)];
    }),
    ...(unsourced ? [problem(place, 'has typed numbers, so it needs a "source"')] : []),
  ];
}

function valueFault({ id, unit }: TableColumn, value: number | string): string | undefined {
  const wanted = unit === "text" ? "string" : "number";
  if (typeof value === wanted) return undefined;
  const word = wanted === "string" ? "a text" : "a number";
  return `must have ${word} in column ${id}, but has ${typeof value === "string" ? `"${value}"` : value}`;
}

function chartProblems({ columns, rows, chart }: Table, place: Place): readonly string[] {
  if (chart === undefined) return [];
  const known = columns.map(({ id }) => id);
  return [...chart.columns, ...(chart.along === undefined ? [] : [chart.along])].flatMap((id) => {
    const column = columns.find((one) => one.id === id);
    if (!column)
      return [problem(place, `draws "${id}", which is no column${didYouMean(id, known)}`)];
    if (column.unit === "text" && id !== chart.along)
      return [problem(place, `draws ${id}, which holds texts; draw numbers`)];
    const blank = rows.find(({ values }) => column.formula === undefined && !(id in values));
    return blank ? [problem(place, `draws ${id}, which is blank in row ${blank.id}; fill it`)] : [];
  });
}
