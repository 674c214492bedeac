import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import type { Matrix, Scalar } from "../../src/formula/value";
import { costFunctions } from "../../src/functions/cost-functions";
import { explainRows } from "../../src/functions/explain-rows";
import type { FunctionRecord } from "../../src/functions/function-record";
import { figureText } from "./figure-text";
import { code, prose, section, table } from "./markdown";
import { facts } from "../../src/functions/facts";
import { workedCall } from "./worked-call";

const MOST_ROWS = 24;

/** How the first example that can be derived comes to its value. */
export function derivationSection(record: FunctionRecord): string | undefined {
  if (!costFunctions.includes(record)) return undefined;
  for (const { call } of record.examples) {
    const rows = explainRows(record, workedCall(call), facts);
    if (rows instanceof TcoError) continue;
    const header = ["step", "expression", "value", "unit"];
    const rest = rows.length - MOST_ROWS;
    return section(
      "Step by step",
      `${code(explained(call))} derives the example in a sheet:`,
      table(header, shownRows(rows.slice(0, MOST_ROWS)), ["step", "value"]),
      rest > 0 ? `… and ${rest} steps more in the sheet.` : undefined,
    );
  }
  return undefined;
}

/** `=TCO.TOKENS(1, 2)` as the call that explains it. */
export const explained = (call: string): string =>
  call.replace(/^=TCO\.(\w+)\(\s*/, (_, name: string) => `=TCO.EXPLAIN("${name}", `);

function shownRows(rows: Matrix): readonly (readonly string[])[] {
  return rows.map(([step = null, expression = null, value = null, unit = null]) => [
    scalarText(step),
    expressionText(scalarText(expression)),
    scalarText(value),
    unit === "1" ? "" : scalarText(unit),
  ]);
}

const expressionText = (text: string): string =>
  text.startsWith("no native formula") ? prose(text) : code(text);

function scalarText(value: Scalar): string {
  if (value === null) return "";
  if (value instanceof TcoError) return value.code;
  return figureText(value instanceof Decimal ? value.toNumber() : value);
}
