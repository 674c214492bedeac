import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import { isMatrix } from "../formula/is-matrix";
import type { Scalar, Value } from "../formula/value";

/** A cell of a result as Excel takes it; the host turns the error into Excel's own kind. */
export type ExcelCell = number | string | boolean | TcoError;

/** A result as the rows that Excel takes; one cell shows as a single value. */
export function toExcel(value: Value): ExcelCell[][] {
  const rows = isMatrix(value) ? value : [[value]];
  return rows.map((row) => row.map(toCell));
}

function toCell(value: Scalar): ExcelCell {
  if (value === null) return "";
  if (!(value instanceof Decimal)) return value;
  const number = value.toNumber();
  if (!Number.isFinite(number)) return new TcoError("#NUM!", "The result is too large for a cell.");
  return number === 0 ? 0 : number;
}
