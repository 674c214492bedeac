import type { Example, ExampleValue } from "../../src/functions/function-record";
import { figureText } from "./figure-text";

type Rows = readonly (readonly ExampleValue[])[];

/** What a call gives, in one line: its value, the cells of a row or column, or the size of a table. */
export function resultText(value: Example["value"]): string {
  if (!isRows(value)) return figureText(value);
  const [first = []] = value;
  if (value.length === 1) return first.map(figureText).join(" / ");
  if (first.length === 1)
    return `${value.map((row) => figureText(row[0] ?? "")).join(" / ")}, one below the other`;
  return `${value.length} rows × ${first.length} columns`;
}

/** The rows of a result that one line cannot show. */
export function tableRows(value: Example["value"]): Rows | undefined {
  return isRows(value) && value.length > 1 && (value[0]?.length ?? 0) > 1 ? value : undefined;
}

const isRows = (value: Example["value"]): value is Rows => Array.isArray(value);
