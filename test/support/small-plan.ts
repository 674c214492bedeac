import type { Plan, PlanCell, SheetPlan } from "../../src/workbook/plan";

const blankSheet: SheetPlan = {
  id: "sheet",
  name: "Sheet",
  class: "calc",
  tabColor: "2E75B6",
  cells: [],
  columnWidths: [],
  rowHeights: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  tables: [],
  print: {
    orientation: "portrait",
    paper: "A4",
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    footer: { left: "", center: "", right: "" },
    pageBreaks: [],
  },
};

export const smallSheet = (changes: Partial<SheetPlan> = {}): SheetPlan => ({
  ...blankSheet,
  ...changes,
});

export const smallPlan = (
  sheets: readonly SheetPlan[] = [smallSheet()],
  changes: Partial<Plan> = {},
): Plan => ({
  title: "Small",
  subject: "One thing at a time",
  version: "1.0.0",
  asOf: "2026-05-16",
  language: "en",
  formulas: "native",
  approaches: [],
  sheets,
  names: [],
  ...changes,
});

/** A plan of one sheet that holds these cells. */
export const planOfCells = (cells: readonly PlanCell[]): Plan => smallPlan([smallSheet({ cells })]);
