import { readdirSync, readFileSync } from "node:fs";

/** A worked example as a reader of a page sees it. */
export interface ShownExample {
  readonly page: string;
  readonly call: string;
  readonly value: string;
  /** The call as German Excel takes it. */
  readonly german: string;
  /** The cells of a result that is a table. */
  readonly rows: readonly (readonly string[])[];
}

export const functionPages: readonly string[] = readdirSync("docs/functions").filter(
  (name) => name !== "README.md",
);

const item =
  /^- `(?<call>=[^`]+)` → \*\*(?<value>.+?)\*\*\\\n.*\\\n {2}German Excel: `(?<german>=[^`]+)`\n(?<table>(?:\n(?: {2}\|.*\n)+)?)/gm;

/** The examples of a function's page, read from its Markdown. */
export function shownExamples(page: string): readonly ShownExample[] {
  const text = readFileSync(`docs/functions/${page}`, "utf8");
  return [...text.matchAll(item)].map(({ groups = {} }) => ({
    page,
    call: groups["call"] ?? "",
    value: plainText(groups["value"] ?? ""),
    german: groups["german"] ?? "",
    rows: rowsOf(groups["table"] ?? ""),
  }));
}

function rowsOf(table: string): readonly (readonly string[])[] {
  const [, , ...body] = table.trim().split("\n");
  return body.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => plainText(cell.trim())),
  );
}

const plainText = (text: string): string => text.replace(/\\(.)/g, "$1").replaceAll("`", "");
