import { catalogue } from "../../src/functions/catalogue";
import type { FunctionRecord } from "../../src/functions/function-record";
import type { ShownAnswer, ShownError } from "./shown-answer";

/** The errors that a custom function may give. */
const RETURNABLE = ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!"];
/** What a cell holds. */
const LONGEST_TEXT = 32_767;
/** "Bad input" would not say what is wrong. */
const SHORTEST_MESSAGE = 10;

/** What Excel or its user would find wrong with an answer; undefined for a good one. */
export function answerFault(record: FunctionRecord, answer: ShownAnswer): string | undefined {
  if (!Array.isArray(answer)) return errorFault(record, answer as ShownError);
  const rows = answer as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return "is not a table of cells";
  const bad = rows.flat().find((cell) => !isCell(cell));
  return bad === undefined ? undefined : `has ${JSON.stringify(bad)} in a cell`;
}

function isCell(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  if (typeof cell === "string") return cell.length <= LONGEST_TEXT;
  if (typeof cell === "boolean") return true;
  return RETURNABLE.includes((cell as ShownError | null)?.error ?? "");
}

function errorFault(
  record: FunctionRecord,
  { error = "", message }: ShownError,
): string | undefined {
  if (!RETURNABLE.includes(error)) return `is the error ${error}`;
  if (error !== "#VALUE!" && error !== "#N/A") return undefined;
  if (typeof message !== "string" || message.length < SHORTEST_MESSAGE)
    return `is ${error} and says ${JSON.stringify(message)}`;
  return error === "#N/A" || namesAnInput(record, message) ? undefined : `says "${message}"`;
}

/** A function that takes any arguments, as EXPLAIN does, speaks of the inputs that they are. */
function namesAnInput(record: FunctionRecord, message: string): boolean {
  const takesAny = record.parameters.some(({ repeating }) => repeating);
  const names = (takesAny ? catalogue : [record]).flatMap(({ name, parameters }) => [
    `TCO.${name}`,
    ...parameters.map((parameter) => parameter.name),
  ]);
  return names.some((name) => message.includes(name));
}
