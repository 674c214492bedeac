/** Text that Markdown would read as marks, kept as it is. */
export function prose(text: string): string {
  return text
    .replace(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g, "`$&`")
    .replace(/[*<[\]]/g, "\\$&")
    .replace(/(^|[\s(])_|_($|[\s).,])/g, "$1\\_$2");
}

export const code = (text: string): string => `\`${text}\``;

export const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** Items below each other; one with paragraphs of its own stands apart from the next. */
export function list(items: readonly string[]): string {
  const texts = items.map((item) => `- ${item.replace(/\n(?=[^\n])/g, "\n  ")}`);
  return texts
    .map((text, index) => (index === texts.length - 1 ? text : text + gapAfter(text)))
    .join("");
}

const gapAfter = (text: string): string => (text.includes("\n\n") ? "\n\n" : "\n");

/** A table, padded as the formatter leaves it; columns named in `right` are aligned there. */
export function table(
  header: readonly string[],
  body: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const rows = [header, ...body].map((row) => row.map(cell));
  const columns = header.map((name, column) => ({
    width: Math.max(3, ...rows.map((row) => (row[column] ?? "").length)),
    right: right.includes(name),
  }));
  const padded = (row: readonly string[]) =>
    columns.map(({ width, right }, column) => {
      const text = row[column] ?? "";
      return right ? text.padStart(width) : text.padEnd(width);
    });
  const rule = columns.map(({ width, right }) =>
    right ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [first = [], ...others] = rows.map(padded);
  return [first, rule, ...others].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A bar inside a cell would end it. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** A heading and what is below it; nothing where there is nothing to say. */
export function section(
  title: string,
  ...parts: readonly (string | undefined)[]
): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? undefined : [`## ${title}`, ...said].join("\n\n");
}
