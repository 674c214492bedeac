import { cellName } from "../../src/formula/cell-name";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import type { Plan, PlanCell, SheetPlan } from "../../src/workbook/plan";

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

const readings = new WeakMap<Plan, PlanReading>();

export function readPlan(plan: Plan): PlanReading {
  const known = readings.get(plan);
  if (known !== undefined) return known;
  const reading = read(plan);
  readings.set(plan, reading);
  return reading;
}

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
  address: `${sheet.name}!${cellName(cell.row, cell.column)}`,
  text: textOfFormula(cell),
});

/** A plan changed in one cell shares all others with the one before: their formulas are printed once. */
const texts = new WeakMap<PlanCell, string>();

function textOfFormula(cell: PlanCell): string {
  if (cell.formula === undefined) return "";
  const text = texts.get(cell) ?? printFormula(cell.formula, { at: cell });
  texts.set(cell, text);
  return text;
}

function read(plan: Plan): PlanReading {
  const cells = plan.sheets.flatMap((sheet) => sheet.cells.map((cell) => placed(sheet, cell)));
  const byPlace = new Map(cells.map((cell) => [cell.address, cell]));
  const at = (sheetName: string, row: number, column: number): ReadCell | undefined =>
    byPlace.get(`${sheetName}!${cellName(row, column)}`);
  const headerAbove = headersOf(cells);
  const lines = plan.sheets.flatMap((sheet) => linesOf(sheet, cells));
  // The Log repeats the ids of inputs: the first row counts.
  const byId = new Map([...lines].reverse().map((line) => [line.id, line]));
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
function linesOf(sheet: SheetPlan, all: readonly ReadCell[]): readonly Line[] {
  const cells = all.filter((cell) => cell.sheet === sheet);
  const header = cells.find((cell) => cell.column === 0 && isHeader(cell) && cell.value === "Id");
  if (header === undefined) return [];
  const rows = new Map<number, ReadCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].flatMap(([row, its]) => {
    const [id, label] = [0, 1].map((column) => its.find((cell) => cell.column === column));
    if (row <= header.row || id === undefined || isHeader(id) || !isText(id.value)) return [];
    if (!isText(label?.value)) return [];
    return [{ id: id.value, label: label.value, sheet, row, cells: its }];
  });
}

const textOf = (cell: ReadCell | undefined): string => (isText(cell?.value) ? cell.value : "");

/** The nearest header text above a cell, found among the few headers of its column. */
function headersOf(cells: readonly ReadCell[]): (cell: ReadCell) => ReadCell | undefined {
  const key = ({ sheet, column }: ReadCell): string => `${sheet.name} ${column}`;
  const columns = new Map<string, ReadCell[]>();
  for (const cell of cells.filter((one) => isHeader(one) && isText(one.value))) {
    columns.set(key(cell), [cell, ...(columns.get(key(cell)) ?? [])]);
  }
  return (cell) => columns.get(key(cell))?.find(({ row }) => row < cell.row);
}
