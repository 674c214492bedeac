export type Alignment = "left" | "right";

/** Rows as lines with aligned columns, two spaces apart. Columns without an alignment are left-aligned. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const padded = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return alignments[column] === "right" ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => row.map(padded).join("  ").trimEnd());
}
