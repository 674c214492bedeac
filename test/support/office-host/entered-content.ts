import type { CellContent } from "./book-state";
import { HostError, invalidArgument } from "./host-error";

const NUMBER = /^\s*[-+(]?\s*[$€£]?\s*[\d.,]+(e[-+]?\d+)?\s*[)%€]?\s*$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$|^\d{1,2}:\d{2}(:\d{2})?$/;
const MONTH =
  /^(\d{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d{1,4}$/i;

/**
 * What a cell holds after a value was written to it. Excel reads text as if it were typed: "2026-01" becomes a date
 * and "1.0" a number unless an apostrophe stands before it; here such a text comes out as a number nobody wrote.
 */
export function enteredContent(value: unknown, numberFormat: string): CellContent {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw invalidArgument(`cell value ${JSON.stringify(value)}`);
  if (value.startsWith("=")) return checkedFormula(value);
  if (value.length > 32_767) throw invalidArgument("more than 32,767 characters in a cell");
  if (value.startsWith("'")) return value.slice(1);
  if (numberFormat === "@") return value;
  if (/^[-+@]/.test(value) && value.length > 1) return checkedFormula(`=${value}`);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const read = NUMBER.test(value) && /\d/.test(value);
  return read || DATE.test(value) || MONTH.test(value) ? Number.NaN : value;
}

function checkedFormula(formula: string): string {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const depth = [...plain].reduce((open, c) => open + (c === "(" ? 1 : c === ")" ? -1 : 0), 0);
  if (depth !== 0 || plain.length < 2 || formula.length > 8_192 || plain.includes("_xl")) {
    throw new HostError("InvalidArgument", `Excel does not take the formula ${formula}`);
  }
  return formula;
}
