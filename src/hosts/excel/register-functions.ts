import { TcoError } from "../../engine/tco-error";
import { answerExcel } from "../../functions/answer-excel";
import { catalogue } from "../../functions/catalogue";
import type { ExcelCell } from "../../functions/excel-result";
import type { FunctionRecord } from "../../functions/function-record";
import { excelError } from "./excel-error";

/** Tells Excel what to run for each function of the catalogue. Must happen before Office.js is ready. */
export function registerFunctions(): void {
  for (const record of catalogue) CustomFunctions.associate(record.name, excelFunction(record));
}

function excelFunction(record: FunctionRecord): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const rows = answerExcel(record, withoutInvocation(args));
    const [[only]] = rows as [[ExcelCell]];
    // An error that is the whole answer is thrown, because only then Excel shows its message.
    if (rows.length === 1 && rows[0]?.length === 1 && only instanceof TcoError)
      throw excelError(only);
    return rows.map((row) =>
      row.map((cell) => (cell instanceof TcoError ? excelError(cell) : cell)),
    );
  };
}

/** The library adds an object about the call behind the arguments; arguments themselves are rows or single values. */
function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last);
  return isInvocation ? args.slice(0, -1) : args;
}
