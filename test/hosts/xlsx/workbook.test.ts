import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import type { Plan } from "../../../src/workbook/plan";
import { samplePlan } from "../../support/sample-plan";
import { attributesOf, elementsOf, xlsxParts } from "../../support/xlsx-parts";

const WORKBOOK = "xl/workbook.xml";
const partsOf = (changes: Partial<Plan> = {}) =>
  xlsxParts(xlsxBytes({ ...samplePlan, ...changes }));
const sample = partsOf();

it("names the sheets in order", () => {
  expect(attributesOf(sample, WORKBOOK, "sheet").map(({ name }) => name)).toEqual([
    "Cover",
    "Rate card",
    "Year's totals",
  ]);
});

it("sorts names and quotes the sheets in them", () => {
  const names = elementsOf(sample, WORKBOOK, "definedName");
  expect(names.map(({ attributes, text }) => [attributes["name"], text])).toEqual([
    ["_xlnm.Print_Area", "Cover!$A$1:$D$11"],
    ["_xlnm.Print_Area", "'Rate card'!$A$1:$D$14"],
    ["_xlnm.Print_Area", "'Year''s totals'!$A$1:$J$44"],
    ["_xlnm.Print_Titles", "'Rate card'!$1:$3"],
    ["_xlnm.Print_Titles", "'Year''s totals'!$A:$B,'Year''s totals'!$4:$4"],
    ["tco_case", "'Rate card'!$B$11"],
    ["tco_volume", "'Rate card'!$B$9"],
  ]);
});

it("is computed afresh on opening when its formulas are Excel's own", () => {
  expect(attributesOf(sample, WORKBOOK, "calcPr")[0]?.["fullCalcOnLoad"]).toBe("1");
});

it("is not computed on opening when it calls functions that may be missing", () => {
  const parts = partsOf({ formulas: "tco" });
  expect(attributesOf(parts, WORKBOOK, "calcPr")[0]?.["fullCalcOnLoad"]).toBeUndefined();
});

it("says in its properties what it is, and no other day than the plan's", () => {
  const core = elementsOf(sample, "docProps/core.xml", "cp:coreProperties")[0]?.children ?? [];
  expect(core.map(({ name, text }) => [name, text])).toEqual([
    ["dc:title", "Sample comparison"],
    ["dc:subject", "What hosts must be able to draw"],
    ["dc:creator", "TCO for Excel"],
    ["dcterms:created", "2026-05-16T00:00:00Z"],
    ["dcterms:modified", "2026-05-16T00:00:00Z"],
  ]);
  expect(attributesOf(sample, "docProps/custom.xml", "property")[0]?.["name"]).toBe("version");
  expect(elementsOf(sample, "docProps/custom.xml", "vt:lpwstr")[0]?.text).toBe("1.2.3");
});

it("has Calibri as its own font", () => {
  const [major, minor] = attributesOf(sample, "xl/theme/theme1.xml", "a:latin");
  expect([major?.["typeface"], minor?.["typeface"]]).toEqual(["Calibri Light", "Calibri"]);
});
