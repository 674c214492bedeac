type Rows = readonly (readonly unknown[])[];

/** How a native formula names one element of a range, counted row by row. */
export function elementName(name: string, rows: Rows, index: number): string {
  const columns = rows[0]?.length ?? 1;
  if (rows.length * columns === 1) return name;
  return `INDEX(${name},${Math.floor(index / columns) + 1},${(index % columns) + 1})`;
}
