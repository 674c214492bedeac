import { TcoError } from "../../engine/tco-error";
import { answerExcel } from "../../functions/answer-excel";
import { catalogue } from "../../functions/catalogue";
import type { ExcelCell } from "../../functions/excel-result";
import type { Facts, FunctionRecord } from "../../functions/function-record";
import { excelError } from "./excel-error";
import { loadedOnce } from "./loaded-once";

type ExcelFunction = (...args: readonly unknown[]) => unknown;
type FactsAtHand = () => Facts | Promise<Facts>;

/**
 * Tells Excel what to run for each function of the catalogue. Must happen before Office.js is ready. What the
 * functions know beyond their arguments is loaded when the first of them asks for it.
 */
export function registerFunctions(loadFacts: () => Promise<Facts>): void {
  const facts = loadedOnce(loadFacts);
  for (const record of catalogue) {
    const run = record.needsFacts ? informedFunction(record, facts) : plainFunction(record);
    CustomFunctions.associate(record.name, run);
  }
}

function plainFunction(record: FunctionRecord): ExcelFunction {
  return (...args) => handedBack(answerExcel(record, withoutInvocation(args)));
}

/** Excel shows #BUSY! while it waits for a promise; each of ours ends, in an answer or in an error. */
function informedFunction(record: FunctionRecord, facts: FactsAtHand): ExcelFunction {
  return (...args) => {
    const answer = (known: Facts) =>
      handedBack(answerExcel(record, withoutInvocation(args), known));
    const known = facts();
    return known instanceof Promise ? known.then(answer, refuseWithoutFacts) : answer(known);
  };
}

function refuseWithoutFacts(): never {
  const message =
    "Prices and derivations could not be loaded. Check the connection and recalculate.";
  throw excelError(new TcoError("#N/A", message));
}

function handedBack(rows: ExcelCell[][]): unknown {
  const [[only]] = rows as [[ExcelCell]];
  // An error that is the whole answer is thrown, because only then Excel shows its message.
  if (rows.length === 1 && rows[0]?.length === 1 && only instanceof TcoError)
    throw excelError(only);
  return rows.map((row) => row.map((cell) => (cell instanceof TcoError ? excelError(cell) : cell)));
}

/** The library adds an object about the call behind the arguments; arguments themselves are rows or single values. */
function withoutInvocation(args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last);
  return isInvocation ? args.slice(0, -1) : args;
}
