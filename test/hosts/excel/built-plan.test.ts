import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import { templateScenario } from "../../../src/scenarios/templates";
import { buildPlan } from "../../../src/workbook/build-plan";
import type { FormulaStyle } from "../../../src/workbook/plan";
import type { SheetState } from "../../support/office-host/book-state";
import type { OfficeHost } from "../../support/office-host/office-host";
import { officeGlobals } from "../../support/office-globals";
import { drawnContents, plannedContents } from "../../support/planned-content";
import { userBook } from "../../support/user-book";

describe.each<FormulaStyle>(["native", "tco"])("the %s workbook of template 1", (formulas) => {
  const plan = buildPlan(templateScenario("agent-platform"), { formulas, language: "en" });
  const book = userBook();
  let host: OfficeHost;
  beforeAll(async () => {
    ({ host } = officeGlobals(book));
    await drawPlan(plan);
  });

  it("is drawn with all its sheets behind the user's own", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "My budget",
      ...plan.sheets.map(({ name }) => name),
    ]);
  });

  it.each(plan.sheets.map(({ id }, at): [string, number] => [id, at]))(
    "holds every cell of %s as planned, and no other",
    (_, at) => {
      const planned = plan.sheets[at];
      if (!planned) throw new Error("no such sheet");
      expect(drawnContents(book.sheets[at + 1] as SheetState)).toEqual(plannedContents(planned));
    },
  );

  it("has its names, charts and tables", () => {
    expect(book.names.map(({ name }) => name).slice(1)).toEqual(plan.names.map(({ name }) => name));
    for (const part of ["charts", "tables"] as const) {
      const drawn = book.sheets.slice(1).map((sheet) => sheet[part].map(({ name }) => name));
      expect(drawn).toEqual(plan.sheets.map((sheet) => sheet[part].map(({ name }) => name)));
    }
  });

  it("took at most ten syncs, each request less than a megabyte", () => {
    expect(host.statistics.syncs).toBeLessThanOrEqual(10);
    expect(Math.max(...host.statistics.bytes)).toBeLessThan(1_000_000);
  });
});
