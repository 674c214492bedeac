import type { ChartPlan, Plan, SheetArea } from "../../../src/workbook/plan";
import { inEnglish } from "../in-english";
import { readPlan } from "../plan-reader";
import { cellsOf } from "../resolved-references";
import { unitsOf } from "../units-of";
import type { Parts } from "../xlsx-parts";

/** The two greys that stand for what is passed through. */
const GREY = /^([0-9A-F]{2})\1\1$/;
const PASSTHROUGH = "TOT.llm";

/** Charts draw cells, say their message in a title that is computed, name their axes with units, and speak. */
export function p10(plan: Plan): readonly string[] {
  const charts = plan.sheets.flatMap((sheet) => sheet.charts);
  return [
    ...(charts.length === 0 ? ["there is no chart"] : []),
    ...charts.flatMap((chart) =>
      [...words(plan, chart), ...drawn(plan, chart), ...colors(plan, chart)].map(
        (fault) => `${chart.name}: ${fault}`,
      ),
    ),
  ];
}

/** It stacks what Totals adds; a stack of a table's own columns passes nothing through. */
const isComposition = ({ sheets }: Plan, { series }: ChartPlan): boolean =>
  series.some(({ values }) => sheets.find(({ name }) => name === values.sheet)?.id === "totals");

function words(plan: Plan, chart: ChartPlan): readonly string[] {
  const { sheet, row, column } = chart.title;
  const title = readPlan(plan).cell(sheet, row, column);
  const axis = chart.valueAxisTitle;
  return [
    ...(title?.formula && /\d|nowhere|nirgends/.test(String(title.value))
      ? []
      : ["the title is not computed"]),
    ...(unitsOf(plan).has(inEnglish(plan, axis))
      ? []
      : [`the axis "${axis}" has no unit of the workbook`]),
    ...(chart.categoryAxisTitle === "" ? ["the other axis has no title"] : []),
    ...(chart.altText.length > 20 ? [] : ["there is no text for those who cannot see it"]),
  ];
}

function drawn(plan: Plan, chart: ChartPlan): readonly string[] {
  const { cell } = readPlan(plan);
  const areas = chart.series.flatMap(({ values, along }) => [values, along ?? chart.categories]);
  const empty = areas.flatMap(cellsOf).filter(({ sheet, row, column }) => {
    const value = cell(sheet, row, column)?.value;
    return value === undefined || value === null || value === "";
  });
  const lengthOf = ({ rows, columns }: SheetArea): number => rows * columns;
  const unequal = chart.series.filter(
    ({ values, along }) => lengthOf(values) !== lengthOf(along ?? chart.categories),
  );
  return [
    ...empty.map(({ sheet, row, column }) => `draws the empty cell ${sheet} ${row},${column}`),
    ...(unequal.length === 0 ? [] : ["series and categories differ in length"]),
  ];
}

/** One colour a series; a passthrough grey and at the bottom of a stack. */
function colors(plan: Plan, chart: ChartPlan): readonly string[] {
  const used = chart.series.map(({ color }) => color);
  const passed = readPlan(plan).line(PASSTHROUGH);
  const at = chart.series.findIndex(
    ({ values }) => values.sheet === passed?.sheet.name && values.row === passed.row,
  );
  const isStack = chart.kind === "stackedColumn" && isComposition(plan, chart);
  return [
    ...(new Set(used).size === used.length ? [] : ["two series have one colour"]),
    ...(isStack && passed !== undefined && (at !== 0 || !GREY.test(used[0] ?? ""))
      ? ["the passthrough is not grey at the bottom"]
      : []),
  ];
}

/** In the file: titles and series by reference, no third dimension, a description of each picture. */
export function p10InFile(parts: Parts): readonly string[] {
  const charts = [...parts].filter(([path]) => path.startsWith("xl/charts/chart"));
  const drawings = [...parts].filter(([path]) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
  return [
    ...charts.flatMap(([path, text]) => [
      ...(/<c:title><c:tx><c:strRef><c:f>/.test(text) ? [] : [`${path}: the title is typed`]),
      ...(/<c:(view3D|\w+3DChart)/.test(text) ? [`${path} is in 3-D`] : []),
      ...(/<c:(numLit|strLit)>/.test(text) ? [`${path} draws typed values`] : []),
    ]),
    ...drawings
      .filter(([, text]) => !/<xdr:cNvPr\s[^>]*descr="[^"]{20,}"/.test(text))
      .map(([path]) => `${path} has no description`),
  ];
}
