import { TcoError } from "../../../src/engine/tco-error";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import type { Plan, PlanCell, SheetPlan } from "../../../src/workbook/plan";
import { cell } from "../../support/sample-cells";
import { binary, text } from "../../support/sample-trees";
import { sampleRateCard } from "../../support/sample-rate-card";
import { sampleTotals } from "../../support/sample-totals";
import { planOfCells, smallPlan, smallSheet } from "../../support/small-plan";
import type { Tree } from "../../../src/formula/tree";

const named = (...names: readonly string[]): Plan =>
  smallPlan(names.map((name) => smallSheet({ name })));
const withSheet = (changes: Partial<SheetPlan>): Plan => smallPlan([smallSheet(changes)]);
const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const defined = (...names: readonly string[]): Plan =>
  smallPlan([smallSheet()], {
    names: names.map((name) => ({ name, refersTo: { sheet: "Sheet", ...A1 } })),
  });
const validated = (title: string, message: string, values: readonly string[]): Plan =>
  withSheet({ validations: [{ kind: "list", area: A1, title, message, values }] });
const linked = (url: string): Plan => planOfCells([cell(0, 0, { value: "link", link: { url } })]);
const formula = (tree: Tree): readonly PlanCell[] => [cell(0, 0, { value: 0, formula: tree })];

/** A formula of so many characters: 41 texts in quotes with 40 "&" between them. */
function joined(length: number): Tree {
  const letters = length - 41 * 2 - 40;
  const sizes = Array.from({ length: 41 }, (_, index) =>
    index === 0 ? letters - 40 * Math.floor(letters / 41) : Math.floor(letters / 41),
  );
  const [first, ...rest] = sizes.map((size) => text("x".repeat(size)));
  return rest.reduce<Tree>((tree, next) => binary(tree, "&", next), first ?? text(""));
}
const table = { name: "prices", columns: ["Item", "Unit", "Price"] };
const header = sampleRateCard.cells;
const tables = (...areas: readonly { row: number; rows: number }[]): Plan =>
  withSheet({
    cells: header,
    tables: areas.map(({ row, rows }, index) => ({
      ...table,
      name: `prices_${index}`,
      area: { row, column: 0, rows, columns: 3 },
    })),
  });

it.each<[string, Plan, RegExp]>([
  ["no sheet", named(), /at least one sheet/],
  ["a sheet without a name", named(""), /no name/],
  ["a sheet name of 32 characters", named("x".repeat(32)), /32 characters, and Excel allows 31/],
  ["a sheet name with a slash", named("a/b"), /characters \[ \] : \* \? \/ \\/],
  ["a sheet name that ends in an apostrophe", named("it'"), /apostrophe/],
  ["Excel's own sheet name", named("HISTORY"), /for itself/],
  [
    "sheets that differ in case only",
    named("Totals", "TOTALS"),
    /Two sheets have the name "TOTALS"/,
  ],
  ["names that differ in case only", defined("tco_a", "TCO_A"), /called "TCO_A"/],
  ["a name that is a cell", defined("TCO1"), /"TCO1" cannot be a name/],
  ["a name with a space", defined("a b"), /cannot be a name/],
  [
    "a name for a sheet that is not there",
    smallPlan([smallSheet()], { names: [{ name: "a_b", refersTo: { sheet: "Gone", ...A1 } }] }),
    /"Gone", which does not exist/,
  ],
  [
    "a chart of a sheet that is not there",
    withSheet({ charts: sampleTotals.charts }),
    /chart "Composition" refers/,
  ],
  [
    "a chart without series",
    withSheet({
      name: "Year's totals",
      charts: sampleTotals.charts.map((chart) => ({ ...chart, series: [] })),
    }),
    /no series/,
  ],
  [
    "a text of 32,768 characters",
    planOfCells([cell(0, 0, { value: "x".repeat(32768) })]),
    /Excel allows 32767/,
  ],
  [
    "cells out of order",
    planOfCells([cell(1, 0, { value: 1 }), cell(0, 0, { value: 2 })]),
    /after a later cell/,
  ],
  [
    "a cell twice",
    planOfCells([cell(0, 0, { value: 1 }), cell(0, 0, { value: 2 })]),
    /Sheet!A1 comes twice/,
  ],
  ["a column beyond XFD", planOfCells([cell(0, 16384, { value: 1 })]), /outside Excel's sheet/],
  ["a column wider than 255", withSheet({ columnWidths: [256] }), /Excel allows 0 to 255/],
  [
    "a row higher than 409",
    withSheet({ rowHeights: [{ row: 0, height: 410 }] }),
    /Excel allows 0 to 409/,
  ],
  [
    "a formula of 8,193 characters",
    planOfCells(formula(joined(8193))),
    /8193 characters, and Excel allows 8192/,
  ],
  [
    "a text of 256 in a formula",
    planOfCells(formula(text("x".repeat(256)))),
    /more than 255 characters/,
  ],
  [
    "a list of 256 characters",
    validated("t", "m", ["x".repeat(128), "y".repeat(127)]),
    /has 256 characters/,
  ],
  ["a comma in a list", validated("t", "m", ["a,b"]), /divide it at the comma/],
  [
    "a title of 33 characters",
    validated("x".repeat(33), "m", ["a"]),
    /33 characters, and Excel allows 32/,
  ],
  [
    "a message of 256 characters",
    validated("t", "x".repeat(256), ["a"]),
    /256 characters, and Excel allows 255/,
  ],
  [
    "a footer of 257 characters",
    withSheet({
      print: { ...smallSheet().print, footer: { left: "x".repeat(255), center: "", right: "" } },
    }),
    /257 characters, and Excel allows 255/,
  ],
  ["a link with a space", linked("https://example.org/a b"), /no web address/],
  ["a link that runs a script", linked("javascript:alert(1)"), /no web address/],
  [
    "a link to a sheet that is not there",
    planOfCells([cell(0, 0, { value: "x", link: { to: { sheet: "Gone", row: 0, column: 0 } } })]),
    /leads to the sheet "Gone"/,
  ],
  ["a table of a header only", tables({ row: 2, rows: 1 }), /no row below its header/],
  [
    "a table whose header says something else",
    tables({ row: 3, rows: 2 }),
    /are not its column names: Item/,
  ],
  [
    "tables that overlap",
    tables({ row: 2, rows: 4 }, { row: 2, rows: 2 }),
    /"prices_0" and "prices_1" overlap/,
  ],
  [
    "a table with a column name twice",
    withSheet({
      cells: header,
      tables: [{ name: "p_t", area: { ...A1, rows: 2 }, columns: ["a", "A"] }],
    }),
    /has "A" twice/,
  ],
])("refuses %s", (_, plan, message) => {
  expect(() => xlsxBytes(plan)).toThrow(message);
  expect(() => xlsxBytes(plan)).toThrow(TcoError);
});

it.each<[string, Plan]>([
  ["a sheet name of 31 characters", named("x".repeat(31))],
  [
    "a list of 255 characters",
    validated("t".repeat(32), "m".repeat(255), ["x".repeat(127), "y".repeat(127)]),
  ],
  ["a formula of 8,192 characters", planOfCells(formula(joined(8192)))],
  ["a text of 32,767 characters", planOfCells([cell(0, 0, { value: "x".repeat(32767) })])],
])("writes %s", (_, plan) => {
  expect(xlsxBytes(plan).length).toBeGreaterThan(0);
});
