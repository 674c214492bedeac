import { cellName } from "../../src/formula/cell-name";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import type { Plan, PlanCell, SheetPlan } from "../../src/workbook/plan";

import { oncePer } from "../../src/engine/once-per";
import { grouped } from "../../src/hosts/excel/grouped";
import { inEnglish } from "./in-english";

/** A cell with where it stands and how its formula reads. */
export interface ReadCell extends PlanCell {
  readonly sheet: SheetPlan;
  /** "Totals!F12" */
  readonly address: string;
  /** The formula as Excel shows it, without "="; empty without a formula. */
  readonly text: string;
}
export type FormulaCell = ReadCell & { readonly formula: Tree };

/** A row with an id in column A and a label beside it. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly cells: readonly ReadCell[];
}

export interface PlanReading {
  readonly cells: readonly ReadCell[];
  readonly formulas: readonly FormulaCell[];
  readonly lines: readonly Line[];
  /** By the sheet's name, as references spell it. */
  cell(sheetName: string, row: number, column: number): ReadCell | undefined;
  /** The nearest header text above a cell, in English. */
  header(cell: ReadCell): string;
  /** The text above the nearest header, in English: which of low, base and high a block of approaches is. */
  headerNote(cell: ReadCell): string;
  line(id: string): Line | undefined;
}

export const readPlan = oncePer((plan: Plan): PlanReading => read(plan));

export const isHeader = ({ style }: PlanCell): boolean =>
  style.color === "FFFFFF" && style.fill !== undefined;
export const isText = (value: PlanCell["value"] | undefined): value is string =>
  typeof value === "string" && value !== "";
export const hasFormula = (cell: ReadCell): cell is FormulaCell => cell.formula !== undefined;
/** Whatever a person would call a figure: computed, typed in or given; not the words around it. */
export const isFigure = ({ style }: PlanCell): boolean => style.role !== "label";

const placed = (sheet: SheetPlan, cell: PlanCell): ReadCell => ({
  ...cell,
  sheet,
  // Most tests look at few cells of a plan: the others need no texts.
  get address() {
    return `${sheet.name}!${cellName(cell.row, cell.column)}`;
  },
  get text() {
    return textOfFormula(cell);
  },
});

/** A plan changed in one cell shares all others with the one before: their formulas are printed once. */
const texts = new WeakMap<PlanCell, string>();

function textOfFormula(cell: PlanCell): string {
  if (cell.formula === undefined) return "";
  const text = texts.get(cell) ?? printFormula(cell.formula, { at: cell });
  texts.set(cell, text);
  return text;
}

interface SheetReading {
  readonly cells: readonly ReadCell[];
  readonly byPlace: ReadonlyMap<string, ReadCell>;
  readonly lines: readonly Line[];
  readonly headerAbove: (cell: ReadCell) => ReadCell | undefined;
}

/** The sheets that a changed plan shares with the one before are read once, too. */
const readSheet = oncePer((sheet: SheetPlan): SheetReading => {
  const cells = sheet.cells.map((cell) => placed(sheet, cell));
  return {
    cells,
    byPlace: new Map(cells.map((cell) => [place(cell.row, cell.column), cell])),
    lines: linesOf(sheet, cells),
    headerAbove: headersOf(cells),
  };
});

const place = (row: number, column: number): string => `${row} ${column}`;

function read(plan: Plan): PlanReading {
  const cells = plan.sheets.flatMap((sheet) => readSheet(sheet).cells);
  const lines = plan.sheets.flatMap((sheet) => readSheet(sheet).lines);
  const byName = new Map(plan.sheets.map((sheet) => [sheet.name, readSheet(sheet)]));
  // The Log repeats the ids of inputs: the first row counts.
  const byId = new Map([...lines].reverse().map((line) => [line.id, line]));
  const at = (sheetName: string, row: number, column: number): ReadCell | undefined =>
    byName.get(sheetName)?.byPlace.get(place(row, column));
  const headerAbove = (cell: ReadCell) => readSheet(cell.sheet).headerAbove(cell);
  return {
    cells,
    formulas: cells.filter(hasFormula),
    lines,
    cell: at,
    header: (cell) => inEnglish(plan, textOf(headerAbove(cell))),
    headerNote: (cell) => {
      const header = headerAbove(cell);
      return inEnglish(plan, textOf(header && at(cell.sheet.name, header.row - 1, cell.column)));
    },
    line: (id) => byId.get(id),
  };
}

/** Lines stand below a header that begins with "Id"; a section's title has no label beside it. */
function linesOf(sheet: SheetPlan, cells: readonly ReadCell[]): readonly Line[] {
  const header = cells.find((cell) => cell.column === 0 && isHeader(cell) && cell.value === "Id");
  if (header === undefined) return [];
  return [...grouped(cells, ({ row }) => row)].flatMap(([row, its]) => {
    const [id, label] = [0, 1].map((column) => its.find((cell) => cell.column === column));
    if (row <= header.row || id === undefined || isHeader(id) || !isText(id.value)) return [];
    if (!isText(label?.value)) return [];
    return [{ id: id.value, label: label.value, sheet, row, cells: its }];
  });
}

const textOf = (cell: ReadCell | undefined): string => (isText(cell?.value) ? cell.value : "");

/** The nearest header text above a cell, found among the few headers of its column. */
function headersOf(cells: readonly ReadCell[]): (cell: ReadCell) => ReadCell | undefined {
  const headers = cells.filter((one) => isHeader(one) && isText(one.value));
  const columns = grouped([...headers].reverse(), ({ column }) => column);
  return (cell) => columns.get(cell.column)?.find(({ row }) => row < cell.row);
}
