import type { Example, ExampleValue, FunctionRecord } from "../../src/functions/function-record";
import { figureText } from "./figure-text";
import { germanFormula } from "./german-formula";
import { code, list, prose, section, table } from "./markdown";
import { resultText, tableRows } from "./result-text";

export function examplesSection(record: FunctionRecord): string | undefined {
  const items = record.examples.map((example) => exampleItem(record, example));
  return section("Examples", list(items));
}

/** The call as typed, its value, where the numbers come from, and the call as German Excel takes it. */
function exampleItem({ columns }: FunctionRecord, { call, value, note }: Example): string {
  const lines = [
    `${code(call)} → **${prose(resultText(value))}**`,
    prose(note),
    `German Excel: ${code(germanFormula(call))}`,
  ];
  const rows = tableRows(value);
  const header = rows?.[0]?.map((_, index) => columns?.[index]?.name ?? `column ${index + 1}`);
  const cells = rows?.map((row) => row.map(cellText));
  const said = lines.join("\\\n");
  return header && cells ? `${said}\n\n${table(header, cells)}` : said;
}

/** A formula inside a cell is no prose. */
function cellText(value: ExampleValue): string {
  const text = figureText(value);
  return /[*=()_]/.test(text) ? code(text) : text;
}
