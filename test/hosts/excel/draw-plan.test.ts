import { printFormula } from "../../../src/formula/print-formula";
import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import { margins } from "../../../src/workbook/paper";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan";
import { blankBook, type CellState, type SheetState } from "../../support/office-host/book-state";
import { officeGlobals } from "../../support/office-globals";
import { drawnContents, plannedContents } from "../../support/planned-content";
import { samplePlan } from "../../support/sample-plan";
import { userBook } from "../../support/user-book";

const book = blankBook();
const { host } = officeGlobals(book);
const steps: string[] = [];
let drawn: readonly { id: string; name: string }[] = [];

beforeAll(async () => {
  drawn = await drawPlan(samplePlan, { onProgress: (step) => steps.push(step) });
});

const sheetOf = (plan: SheetPlan): SheetState =>
  book.sheets.find(({ name }) => name === plan.name) as SheetState;
const cellOf = (plan: SheetPlan, { row, column }: PlanCell): CellState | undefined =>
  sheetOf(plan).cells[`${row},${column}`];

it("adds the sheets behind the user's, in the plan's order, and shows the first", () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    ...samplePlan.sheets.map(({ name }) => name),
  ]);
  expect(book.sheets.find(({ id }) => id === book.active)?.name).toBe("Cover");
  expect(drawn).toEqual(samplePlan.sheets.map(({ id, name }) => ({ id, name })));
});

it.each(samplePlan.sheets)("writes every cell of $id as the plan says, and no other", (plan) => {
  expect(drawnContents(sheetOf(plan))).toEqual(plannedContents(plan));
});

it.each(samplePlan.sheets)(
  "gives every cell of $id its number format, font, fill and lock",
  (plan) => {
    for (const cell of plan.cells) {
      const { style } = cell;
      const drawnCell = cellOf(plan, cell);
      expect(drawnCell?.numberFormat).toBe(style.numberFormat ?? "General");
      expect(drawnCell?.format).toMatchObject({
        "Font.Name": "Calibri",
        "Font.Size": style.size ?? 11,
        "Font.Color": `#${style.color ?? "000000"}`,
        "Font.Underline": style.underline ? "Single" : "None",
      });
      expect(drawnCell?.format["Font.Bold"]).toBe(style.bold || undefined);
      expect(drawnCell?.format["Font.Italic"]).toBe(style.italic || undefined);
      expect(drawnCell?.format["Fill.Color"]).toBe(style.fill && `#${style.fill}`);
      expect(drawnCell?.format["WrapText"]).toBe(style.wrap || undefined);
      expect(drawnCell?.format["IndentLevel"]).toBe(style.indent || undefined);
      expect(drawnCell?.format["Protection.Locked"]).toBe(style.unlocked ? false : undefined);
      expect(String(drawnCell?.format["HorizontalAlignment"]).toLowerCase()).toBe(
        String(style.align),
      );
      expect(String(drawnCell?.format["VerticalAlignment"]).toLowerCase()).toBe(
        String(style.valign),
      );
    }
  },
);

it("draws the lines of each kind of border on each cell's own edges", () => {
  const edges = { top: ["EdgeTop"], bottom: ["EdgeBottom"], total: ["EdgeTop", "EdgeBottom"] };
  const kinds = samplePlan.sheets.flatMap((plan) =>
    plan.cells.flatMap((cell) => {
      const { border } = cell.style;
      if (border === undefined || border === "box") return [];
      const format = cellOf(plan, cell)?.format ?? {};
      for (const edge of edges[border]) expect(format[`Borders.${edge}.Color`]).toBe("#404040");
      return [border];
    }),
  );
  expect(new Set(kinds)).toEqual(new Set(["top", "bottom", "total"]));
});

it("boxes a cell: a line above, below and left of it, right of the last in a row", () => {
  const boxed = samplePlan.sheets.flatMap((plan) =>
    plan.cells.flatMap((cell) => {
      if (cell.style.border !== "box") return [];
      const isLast = !plan.cells.some(
        ({ row, column, style }) =>
          row === cell.row && column === cell.column + 1 && style.border === "box",
      );
      return [{ format: cellOf(plan, cell)?.format ?? {}, isLast }];
    }),
  );
  expect(boxed.length).toBeGreaterThan(0);
  for (const { format, isLast } of boxed) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", ...(isLast ? ["EdgeRight"] : [])]) {
      expect(format[`Borders.${edge}.Style`]).toBe("Continuous");
      expect(format[`Borders.${edge}.Color`]).toBe("#BFBFBF");
    }
  }
});

it("links to cells under the quoted name of their sheet, and to addresses", () => {
  const links = Object.values(book.sheets[1]?.cells ?? {}).flatMap(
    ({ hyperlink }) => hyperlink ?? [],
  );
  expect(links).toEqual([
    { documentReference: "'Year''s totals'!A1" },
    { address: "https://example.org/prices?a=1&b=2" },
  ]);
});

it("sets widths in points: 34 characters are 34 × 7 + 5 = 243 pixels, 182.25 points", () => {
  expect(samplePlan.sheets[0]?.columnWidths[0]).toBe(34);
  expect(sheetOf(samplePlan.sheets[0] as SheetPlan).columnWidths[0]).toBe(182.25);
});

it.each(samplePlan.sheets)("sets up the view and the page of $id", (plan) => {
  const sheet = sheetOf(plan);
  expect(sheet.tabColor).toBe(`#${plan.tabColor}`);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.page.printArea).toMatch(/^\$A\$1:/);
  expect(sheet.page.titleColumns).toBe(plan.print.titleColumns ? "$A:$B" : "");
  expect(sheet.page.breaks).toEqual(plan.print.pageBreaks);
  expect(sheet.page.columnBreaks).toEqual(plan.print.across?.breaks ?? []);
  expect(sheet.page.format).toMatchObject({
    // Excel scales to a number of pages or by a percentage, not both.
    Zoom: plan.print.across
      ? { scale: plan.print.across.percent }
      : { horizontalFitToPages: plan.print.pagesWide ?? 1 },
    Margins: margins,
    "Footer.LeftFooter": plan.print.footer.left,
    "Footer.CenterFooter": plan.print.footer.center,
    "Footer.RightFooter": plan.print.footer.right,
  });
  expect(sheet.frozen === null).toBe(plan.freeze === undefined);
  expect(sheet.rowHeights).toEqual(
    Object.fromEntries(plan.rowHeights.map(({ row, height }) => [row, height])),
  );
});

it.each(samplePlan.sheets)(
  "carries over the rules, tables, links and conditional formats of $id",
  (plan) => {
    const sheet = sheetOf(plan);
    expect(sheet.validations.map(({ area }) => area)).toEqual(
      plan.validations.map(({ area }) => area),
    );
    expect(sheet.validations.map(({ prompt }) => prompt)).toEqual(
      plan.validations.map(({ title, message }) => ({ showPrompt: true, title, message })),
    );
    expect(sheet.tables.map(({ name, area }) => ({ name, area }))).toEqual(
      plan.tables.map(({ name, area }) => ({ name, area })),
    );
    expect(sheet.conditionalFormats.map(({ area, formula }) => ({ area, formula }))).toEqual(
      plan.conditionalFormats.map(({ area, when }) => ({
        area,
        formula: `=${printFormula(when, { at: area })}`,
      })),
    );
    const linked = plan.cells.filter(({ link }) => link);
    expect(linked.map((cell) => cellOf(plan, cell)?.hyperlink)).toEqual(
      linked.map(({ link }) =>
        link && "url" in link ? { address: link.url } : { documentReference: expect.any(String) },
      ),
    );
  },
);

it("draws every chart where it belongs, with its title linked to a cell", () => {
  const planned = samplePlan.sheets.flatMap(({ charts }) => charts);
  const charts = book.sheets.flatMap(({ charts }) => charts);
  expect(charts.map(({ name, anchor }) => ({ name, anchor }))).toEqual(
    planned.map(({ name, anchor }) => ({ name, anchor })),
  );
  expect(charts[0]?.titleFormula).toBe("='Year''s totals'!$A$2");
  expect(charts.map(({ series }) => series.length)).toEqual(
    planned.map(({ series }) => series.length),
  );
  expect(charts[0]?.series[0]).toMatchObject({
    values: "='Year''s totals'!$D$5:$F$5",
    categories: "='Year''s totals'!$D$4:$F$4",
    format: { Fill: "#2E75B6", Name: "Run fees" },
  });
  expect(charts[3]?.series[2]?.format).toMatchObject({
    ChartType: "Line",
    "Line.Color": "#C00000",
  });
  expect([charts[0], charts[2]].map((chart) => chart?.format["ValueAxis.Minimum"])).toEqual([
    undefined,
    0,
  ]);
  expect([charts[4]?.series[0]?.format["Fill"], charts[4]?.format["Legend.0.Visible"]]).toEqual([
    null,
    false,
  ]);
});

it("defines the plan's names", () => {
  expect(book.names).toEqual([
    { name: "tco_volume", formula: "='Rate card'!$B$9", visible: true },
    { name: "tco_case", formula: "='Rate card'!$B$11", visible: true },
  ]);
});

it("needs at most ten syncs and less than a megabyte for each", () => {
  expect(host.statistics.syncs).toBeLessThanOrEqual(10);
  expect(Math.max(...host.statistics.bytes)).toBeLessThan(1_000_000);
});

it("tells what it is doing", () => {
  expect(steps).toEqual([
    "Looking at the workbook",
    "Adding the sheets",
    "Writing the sheets, part 1 of 1",
    "Finishing",
  ]);
});

it("leaves the user's own sheets, names and settings alone", async () => {
  const own = userBook();
  const before = structuredClone(own);
  officeGlobals(own);
  await drawPlan(samplePlan);
  expect(own.sheets[0]).toEqual(before.sheets[0]);
  expect(own.names[0]).toEqual(before.names[0]);
  expect(own.settings).toMatchObject(before.settings);
});
