import { parse } from "../../../src/formula/parse";
import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import { packedStrokes } from "../../../src/hosts/excel/packed-strokes";
import { planStrokes } from "../../../src/hosts/excel/plan-strokes";
import type { Plan, PlanCell, SheetPlan } from "../../../src/workbook/plan";
import { blankBook } from "../../support/office-host/book-state";
import { officeGlobals } from "../../support/office-globals";
import { samplePlan } from "../../support/sample-plan";

const ROWS = 200;
const COLUMNS = 100;
const MONEY = '#,##0_);(#,##0);"–"_);@_)';
const formula = parse("=IF(F$3=$A7,F$4,INDEX(Assumptions!$E$8:$G$15,MATCH($A7,Ids,0),F$1))");

/** As large as Cases of the largest template: 20,000 formula cells, formats and fills changing from row to row. */
const cases: SheetPlan = {
  ...(samplePlan.sheets[2] as SheetPlan),
  id: "cases",
  name: "Cases",
  charts: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  cells: Array.from({ length: ROWS * COLUMNS }, (_, at): PlanCell => {
    const row = Math.floor(at / COLUMNS);
    const style = {
      role: "calc",
      numberFormat: row % 3 ? MONEY : "0.0%_)",
      bold: row % 5 === 0,
    } as const;
    const color = at % 7 ? "000000" : "008000";
    return { row, column: at % COLUMNS, value: at, formula, style: { ...style, color } };
  }),
};
const plan: Plan = { ...samplePlan, sheets: [...samplePlan.sheets, cases] };

it("draws 20,000 formulas in at most ten syncs of less than a megabyte, estimated high enough", async () => {
  const { host } = officeGlobals(blankBook());
  await drawPlan(plan);
  const { syncs, bytes } = host.statistics;
  expect(syncs).toBeLessThanOrEqual(10);
  expect(Math.max(...bytes)).toBeLessThan(1_000_000);
  const estimates = packedStrokes(planStrokes(plan)).map((request) =>
    request.reduce((sum, stroke) => sum + stroke.bytes, 0),
  );
  // Looking and adding come first.
  const sent = bytes.slice(2, 2 + estimates.length);
  estimates.forEach((estimate, at) => expect(sent[at]).toBeLessThan(estimate * 1.05));
});
