import { callFunction } from "./call-function";
import { fromExcel } from "./excel-arguments";
import { toExcel } from "./excel-result";
import type { ExcelCell } from "./excel-result";
import type { Facts, FunctionRecord } from "./function-record";
import { wideAnswer } from "./wide-answer";

/** What a custom function gives back for the arguments that Excel hands to it: rows of cells. */
export function answerExcel(
  record: FunctionRecord,
  args: readonly unknown[],
  facts?: Facts,
): ExcelCell[][] {
  return wideAnswer(record, args) ?? toExcel(callFunction(record, fromExcel(args, record), facts));
}
