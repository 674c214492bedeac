import type { AreaState } from "./book-state";
import { invalidArgument } from "./host-error";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** "B2:C3", "A:C" or "1:2", without a sheet, to an area. */
export function parseArea(address: unknown): AreaState {
  if (typeof address !== "string") throw invalidArgument(`address ${String(address)}`);
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    return between(0, columnIndex(columns[1] ?? ""), ROW_LIMIT - 1, columnIndex(columns[2] ?? ""));
  }
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMN_LIMIT - 1);
  throw invalidArgument(`address ${address}`);
}

export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** "$B$2:$C$3", or "$B$2" for one cell. */
export function fixedAddress(area: AreaState): string {
  const from = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return from;
  const to = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${from}:${to}`;
}

function between(top: number, left: number, bottom: number, right: number): AreaState {
  const outside = bottom >= ROW_LIMIT || right >= COLUMN_LIMIT || top < 0;
  if (outside || bottom < top || right < left) throw invalidArgument("address off the sheet");
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
