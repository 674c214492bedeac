import { printFormula } from "../../formula/print-formula";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { enteredText } from "./entered-text";
import type { Stroke } from "./stroke";
import { usedArea } from "./used-area";

type Entry = string | number | boolean;
/** A block is large enough to make requests few and small enough to pack them well. */
const BLOCK_BYTES = 250_000;
const OVERHEAD = 700;

/** All values and formulas of a sheet, from A1 on, in blocks of whole rows. */
export function contentStrokes(sheet: SheetPlan): readonly Stroke[] {
  const rows = sheetRows(sheet);
  const strokes: Stroke[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    bytes += JSON.stringify(row).length;
    if (bytes < BLOCK_BYTES && index < rows.length - 1) return;
    strokes.push(block(sheet, first, rows.slice(first, index + 1), bytes + OVERHEAD));
    first = index + 1;
    bytes = 0;
  });
  return strokes;
}

function block({ name }: SheetPlan, first: number, rows: Entry[][], bytes: number): Stroke {
  const columns = rows[0]?.length ?? 0;
  return {
    step: `Writing ${name}`,
    bytes,
    draw: (sheets) => {
      sheets(name).getRangeByIndexes(first, 0, rows.length, columns).formulas = rows;
    },
  };
}

function sheetRows(sheet: SheetPlan): Entry[][] {
  const { rows, columns } = usedArea(sheet);
  const table = Array.from({ length: rows }, () => Array<Entry>(columns).fill(""));
  for (const cell of sheet.cells) {
    const row = table[cell.row];
    if (row) row[cell.column] = entry(cell);
  }
  return table;
}

function entry({ formula, value, row, column }: PlanCell): Entry {
  if (formula) return `=${printFormula(formula, { at: { row, column } })}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? enteredText(value) : value;
}
