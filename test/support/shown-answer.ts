import { TcoError } from "../../src/engine/tco-error";
import type { ExcelCell } from "../../src/functions/excel-result";
import type { FunctionResult } from "./office-host/function-calls";

/** What Excel shows for a call: one error, with its message where Excel has room for it, or rows of cells. */
export type ShownAnswer = ShownError | readonly (readonly unknown[])[];
export interface ShownError {
  readonly error: string | undefined;
  readonly message?: unknown;
}

/** The numbers by which the library tells Excel which error to show. */
const CODES = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
]);
const speaks = (code: string | undefined) => code === "#VALUE!" || code === "#N/A";

/** What arrived through the library. */
export function shownResult({ ok, value, errorCode }: FunctionResult): ShownAnswer {
  if (ok) return (value as readonly unknown[][]).map((row) => row.map(shownCell));
  const error = CODES.get(errorCode ?? 0);
  return speaks(error) ? { error, message: value } : { error };
}

function shownCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return { error: (cell as { basicValue?: string }).basicValue };
}

/** What our own code gave. */
export function shownCells(rows: readonly (readonly ExcelCell[])[]): ShownAnswer {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only instanceof TcoError)
    return speaks(only.code) ? { error: only.code, message: only.message } : { error: only.code };
  return rows.map((row) =>
    row.map((cell) => (cell instanceof TcoError ? { error: cell.code } : cell)),
  );
}
