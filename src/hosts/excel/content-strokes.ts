import { remembered } from "../../engine/remembered";
import { formulaPrinter } from "../../formula/formula-printer";
import type { Tree } from "../../formula/tree";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { enteredText } from "./entered-text";
import type { Stroke } from "./stroke";
import { usedArea } from "./used-area";
import { rangeOf } from "./range-of";

type Entry = string | number | boolean;
/** Office.js cuts larger matrices into pieces itself, at the price of several objects for each piece. */
const BLOCK_CELLS = 1_500;
const OVERHEAD = 700;

/** All values and formulas of a sheet, from A1 on, in blocks of whole rows. */
export function contentStrokes(sheet: SheetPlan): readonly Stroke[] {
  const rows = sheetRows(sheet);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / (rows[0]?.length ?? 1)));
  return Array.from({ length: Math.ceil(rows.length / height) }, (_, at) =>
    block(sheet, at * height, rows.slice(at * height, (at + 1) * height)),
  );
}

function block({ name }: SheetPlan, first: number, rows: Entry[][]): Stroke {
  const area = { row: first, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return {
    step: `Writing ${name}`,
    bytes: JSON.stringify(rows).length + OVERHEAD,
    draw: (sheets) => {
      rangeOf(sheets(name), area).formulas = rows;
    },
  };
}

function sheetRows(sheet: SheetPlan): Entry[][] {
  const { rows, columns } = usedArea(sheet);
  const table = Array.from({ length: rows }, () => Array<Entry>(columns).fill(""));
  const printerOf = remembered((formula: Tree) => formulaPrinter(formula, "excel"));
  for (const cell of sheet.cells) {
    const row = table[cell.row];
    if (row) row[cell.column] = cell.formula ? `=${printerOf(cell.formula)(cell)}` : entry(cell);
  }
  return table;
}

function entry({ value }: PlanCell): Entry {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? enteredText(value) : value;
}
