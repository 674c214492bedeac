import type { ChartPlan, Plan, PlanCell, SheetPlan } from "../../workbook/plan";
import { type NewNames, renamedTree } from "./renamed-tree";

/** The same plan under other sheet, name and table names: formulas, links, charts and names follow. */
export function renamedPlan(
  plan: Plan,
  names: NewNames,
  tables: ReadonlyMap<string, string>,
): Plan {
  const place = placeOn(names);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => renamedSheet(sheet, names, tables)),
    names: plan.names.map(({ name, refersTo }) => ({
      name: names.names.get(name) ?? name,
      refersTo: place(refersTo),
    })),
  };
}

function renamedSheet(
  sheet: SheetPlan,
  names: NewNames,
  tables: ReadonlyMap<string, string>,
): SheetPlan {
  return {
    ...sheet,
    name: names.sheets.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map((cell) => renamedCell(cell, names)),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      when: renamedTree(format.when, names),
    })),
    charts: sheet.charts.map((chart) => renamedChart(chart, names)),
    tables: sheet.tables.map((table) => ({ ...table, name: tables.get(table.name) ?? table.name })),
  };
}

function renamedCell(cell: PlanCell, names: NewNames): PlanCell {
  const { formula, link } = cell;
  const to = link && "to" in link ? { to: placeOn(names)(link.to) } : link;
  return {
    ...cell,
    ...(formula ? { formula: renamedTree(formula, names) } : {}),
    ...(to ? { link: to } : {}),
  };
}

function renamedChart(chart: ChartPlan, names: NewNames): ChartPlan {
  const place = placeOn(names);
  return {
    ...chart,
    title: place(chart.title),
    categories: place(chart.categories),
    series: chart.series.map((series) => ({
      ...series,
      name: place(series.name),
      values: place(series.values),
    })),
  };
}

function placeOn({ sheets }: NewNames): <Place extends { sheet: string }>(place: Place) => Place {
  return (place) => ({ ...place, sheet: sheets.get(place.sheet) ?? place.sheet });
}
