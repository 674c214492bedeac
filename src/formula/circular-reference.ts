import { TcoError } from "../engine/tco-error";
import { RUNNING, type OpenCell } from "./cell-grid";
import { cellName } from "./cell-name";
import { sheetPrefix } from "./sheet-name";

/** The error of a cell that waits for itself, with the cells that the circle runs through. */
export function circularReference(from: OpenCell, stack: readonly OpenCell[]): TcoError {
  // A formula that names a cell twice has put it on the stack twice.
  const names = [...new Set(stack.filter(isRunning).map(nameOf).reverse())].reverse();
  const first = nameOf(from);
  const path = [...names.slice(names.indexOf(first)), first];
  const shown = path.length > 12 ? [...path.slice(0, 6), "…", ...path.slice(-5)] : path;
  return new TcoError("#REF!", `Circular reference: ${shown.join(" → ")}.`);
}

const isRunning = ({ sheet, row, column }: OpenCell): boolean =>
  sheet.values[row]?.[column] === RUNNING;

const nameOf = ({ sheet, row, column }: OpenCell): string =>
  sheetPrefix(sheet.name) + cellName(row, column);
