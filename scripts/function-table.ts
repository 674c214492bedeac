import { catalogue } from "../src/functions/catalogue";
import { signature } from "../src/cli/signature";

const OPENING = "<!-- functions: written by `npm run docs` -->";
const CLOSING = "<!-- /functions -->";

/** The README with its function table as the records have it now. */
export function withFunctionTable(readme: string): string {
  const start = readme.indexOf(OPENING);
  const end = readme.indexOf(CLOSING);
  if (start < 0 || end < start)
    throw new Error(`README.md has lost its marks ${OPENING} ${CLOSING}`);
  return `${readme.slice(0, start + OPENING.length)}\n\n${functionTable()}\n\n${readme.slice(end)}`;
}

function functionTable(): string {
  const rows = catalogue.map((record) => {
    const example = record.examples[0];
    const shown = example === undefined ? "" : `\`${example.call}\` → ${valueText(example.value)}`;
    return [`\`TCO.${signature(record)}\``, record.summary.en, shown];
  });
  return markdownTable([["function", "what it gives", "example"], ...rows]);
}

/** Columns padded as the formatter leaves them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => cell(row, column).length))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${columns.map((width, column) => cell(row, column).padEnd(width)).join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(columns.map((width) => "-".repeat(width))), ...body.map(line)].join(
    "\n",
  );
}

/** A bar inside a cell would end it. */
const cell = (row: readonly string[], column: number): string =>
  (row[column] ?? "").replace(/\|/g, "\\|");

function valueText(value: unknown): string {
  if (Array.isArray(value)) return "a derivation in rows";
  if (typeof value !== "number") return String(value);
  return value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 10 ? 4 : 2 });
}
