import type { FormatName } from "./scenario";

/** A sheet of tables beside the calculation: grids, stress tests, monitors, other readings of the figures. */
export interface TableSheet {
  readonly id: string;
  readonly name: string;
  readonly subtitle: string;
  readonly tables: readonly Table[];
}
export interface Table {
  readonly id: string;
  readonly title: string;
  /** What a row is, heading the labels: "Week". */
  readonly row_label?: string;
  /** One sentence below the table. */
  readonly note?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly chart?: TableChart;
}
/**
 * Without a formula its cells are typed, with one they all have it. Names are columns to the left in the same row,
 * inputs and lines (of an approach: AT(x,"id")); ABOVE(column,n) are the n cells above, WHOLE(column) all cells of a
 * column to the left, LOW(input) and HIGH(input) the ends of its range. The cells above the first row hold words,
 * which SUM, AVERAGE and COUNTIF pass over.
 */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: FormatName;
  readonly formula?: string;
  /** The formula in words. */
  readonly basis?: string;
  /** What the table comes to: bold. */
  readonly total?: boolean;
}
export interface TableRow {
  readonly id: string;
  readonly label: string;
  /** Where its typed numbers come from. */
  readonly source?: string;
  readonly note?: string;
  /** The typed cells by column id. */
  readonly values: Readonly<Record<string, number | string>>;
}
/** Columns of a table as a picture; the value axis is in the unit of the first. */
export interface TableChart {
  /** A waterfall stacks its columns on the first, which is not seen; the last of `columnAndLine` is the line. */
  readonly kind: "stackedColumn" | "bar" | "scatter" | "columnAndLine" | "waterfall";
  /** The title: a text computed from inputs, lines and WHOLE(column). */
  readonly message: string;
  readonly columns: readonly string[];
  /** The column along the other axis; the labels of the rows where left out. */
  readonly along?: string;
  readonly axis: string;
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
}
