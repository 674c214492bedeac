import { strFromU8 } from "fflate";
import { chartPart } from "../../../src/hosts/xlsx/chart-part";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import { samplePlan } from "../../support/sample-plan";
import { attributesOf, elementsOf, partText, xlsxParts } from "../../support/xlsx-parts";
import { descendants, type XmlElement } from "../../support/xml-element";

const STACKED = "xl/charts/chart1.xml";
const BAR = "xl/charts/chart2.xml";
const SCATTER = "xl/charts/chart3.xml";
const MIXED = "xl/charts/chart4.xml";
const BUILD_UP = "xl/charts/chart5.xml";
const ALL = [STACKED, BAR, SCATTER, MIXED, BUILD_UP];
const parts = xlsxParts(xlsxBytes(samplePlan));

const value = (path: string, name: string): string | undefined =>
  attributesOf(parts, path, name)[0]?.["val"];
const textsBelow = (element: XmlElement | undefined, name: string): readonly string[] =>
  element === undefined
    ? []
    : descendants(element).flatMap((inner) => (inner.name === name ? [inner.text] : []));

it("is anchored to the cells of the plan, with its name and words for who cannot see it", () => {
  const [first] = elementsOf(parts, "xl/drawings/drawing3.xml", "xdr:twoCellAnchor");
  expect(["xdr:col", "xdr:row"].map((name) => textsBelow(first, name))).toEqual([
    ["0", "5"],
    ["13", "27"],
  ]);
  expect(attributesOf(parts, "xl/drawings/drawing3.xml", "xdr:cNvPr")[0]).toEqual({
    id: "2",
    name: "Composition",
    descr: "Stacked columns of fees and staff per approach",
  });
});

it.each(ALL)("%s takes its title from a cell and keeps what the cell says now", (path) => {
  const [title] = elementsOf(parts, path, "c:title");
  expect(textsBelow(title, "c:f")).toEqual(["'Year''s totals'!$A$2"]);
  expect(textsBelow(title, "c:v")).toEqual(["self hosted costs 11,517 EUR a month"]);
});

it.each`
  path       | titles
  ${STACKED} | ${["Approach", "EUR a month"]}
  ${BAR}     | ${["Approach", "Saving"]}
  ${SCATTER} | ${["Runs a month", "EUR a month"]}
  ${MIXED}   | ${["Approach", "EUR a month"]}
`("$path names its axes", ({ path, titles }) => {
  expect(elementsOf(parts, path, "a:t").map(({ text }) => text)).toEqual(titles);
});

it("keeps the numbers, names and categories that a viewer draws", () => {
  const [first] = elementsOf(parts, STACKED, "c:ser");
  expect(textsBelow(first, "c:f")).toEqual([
    "'Year''s totals'!$B$5",
    "'Year''s totals'!$D$4:$F$4",
    "'Year''s totals'!$D$5:$F$5",
  ]);
  expect(textsBelow(first, "c:v")).toEqual([
    ...["Run fees", "self hosted", "managed", "hybrid"],
    ...["2350", "1175", "4700"],
  ]);
});

it("stacks columns and never sets bars side by side", () => {
  expect([value(STACKED, "c:barDir"), value(STACKED, "c:grouping")]).toEqual(["col", "stacked"]);
  expect([value(BAR, "c:barDir"), value(BAR, "c:grouping")]).toEqual(["bar", "clustered"]);
  expect([STACKED, BAR, MIXED].map((path) => value(path, "c:overlap"))).toEqual(
    Array(3).fill("100"),
  );
});

it("reads bars from the top, with the values below them", () => {
  expect(attributesOf(parts, BAR, "c:orientation").map(({ val }) => val)).toEqual([
    "maxMin",
    "minMax",
  ]);
  expect(attributesOf(parts, BAR, "c:crosses").map(({ val }) => val)).toEqual(["autoZero", "max"]);
});

it("starts the value axis at 0 where what lies below is not to be drawn", () => {
  const axes = elementsOf(parts, SCATTER, "c:valAx").map((axis) =>
    descendants(axis).flatMap(({ name, attributes }) =>
      name === "c:min" ? attributes["val"] : [],
    ),
  );
  expect(axes).toEqual([[], ["0"]]);
  expect(value(STACKED, "c:min")).toBeUndefined();
});

it("plots a scatter over numbers on two value axes", () => {
  expect(elementsOf(parts, SCATTER, "c:valAx")).toHaveLength(2);
  expect(elementsOf(parts, SCATTER, "c:catAx")).toHaveLength(0);
  expect(textsBelow(elementsOf(parts, SCATTER, "c:xVal")[0], "c:v")).toEqual([
    ...["0", "50000", "100000", "150000", "200000"],
  ]);
});

it("draws the last series of columns and line as the line", () => {
  const series = (plot: string): readonly string[] =>
    elementsOf(parts, MIXED, plot).flatMap(({ children }) =>
      children.flatMap((child) =>
        child.name === "c:ser" ? (textsBelow(child, "c:v")[0] ?? "") : [],
      ),
    );
  expect(series("c:barChart")).toEqual(["Run fees", "Staff"]);
  expect(series("c:lineChart")).toEqual(["Total"]);
});

it("leaves a base that others are stacked on undrawn and unnamed", () => {
  const fills = elementsOf(parts, BUILD_UP, "c:ser").map((series) => [
    descendants(series).some(({ name }) => name === "a:noFill"),
    descendants(series).some(({ name }) => name === "a:srgbClr"),
  ]);
  expect(fills).toEqual([
    [true, false],
    [false, true],
  ]);
  const hidden = elementsOf(parts, BUILD_UP, "c:legendEntry").flatMap(({ children }) =>
    children.map(({ name, attributes }) => [name, attributes["val"]]),
  );
  expect(hidden).toEqual([
    ["c:idx", "0"],
    ["c:delete", "1"],
  ]);
});

it.each(ALL)(
  "%s is flat, with the legend below and a colour of its own for each series",
  (path) => {
    const xml = partText(parts, path);
    expect(xml).not.toMatch(/3D/);
    expect(value(path, "c:legendPos")).toBe("b");
    const plan = samplePlan.sheets[2]?.charts[ALL.indexOf(path)];
    for (const { color, invisible } of plan?.series ?? [])
      if (!invisible) expect(xml).toContain(`<a:srgbClr val="${color}"/>`);
  },
);

it("tells lines apart by dashes and marks by shape, each mark at its own place along the axis", () => {
  const [chart] = samplePlan.sheets.flatMap(({ charts }) =>
    charts.filter(({ kind }) => kind === "scatter"),
  );
  const [line] = chart!.series;
  const along = { ...chart!.categories, rows: 2 };
  const values = { ...line!.values, rows: 2 };
  const looks = [
    { ...line!, look: "line" as const },
    { ...line!, look: "line" as const },
    { ...line!, look: "marks" as const, along, values },
  ];
  const xml = strFromU8(chartPart(samplePlan, { ...chart!, series: looks }, 1).bytes);
  expect([...xml.matchAll(/<a:prstDash val="(\w+)"/g)].map(([, dash]) => dash)).toEqual([
    "solid",
    "dash",
  ]);
  expect([...xml.matchAll(/<c:symbol val="(\w+)"/g)].map(([, symbol]) => symbol)).toEqual([
    "none",
    "none",
    "triangle",
  ]);
  const places = [...xml.matchAll(/<c:xVal>.*?<c:ptCount val="(\d+)"/g)].map(([, count]) => count);
  expect(places).toEqual(["5", "5", "2"]);
});
