import type { ErrorCode } from "../engine/tco-error";
import type { Tree } from "../formula/tree";

/** A finished workbook as plain data: everything a host needs to draw it, every value computed. */
export interface Plan {
  readonly title: string;
  readonly subject: string;
  readonly version: string;
  /** ISO date: the day the figures are as of; also the date written into the file's properties. */
  readonly asOf: string;
  readonly language: Language;
  readonly formulas: FormulaStyle;
  /** What is compared, in the order of the columns. */
  readonly approaches: readonly { readonly id: string; readonly label: string }[];
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}
export type Language = "en" | "de";
/** `native`: Excel's own functions only. `tco`: calls of TCO.* functions where a line is one. */
export type FormulaStyle = "native" | "tco";

/** The classes of WORKBOOK rules: what kind of cells a sheet holds, shown by its tab colour. */
export type SheetClass = "cover" | "input" | "data" | "calc" | "output" | "check";

/** Rows and columns are zero-based; an area reaches from its first cell over `rows` and `columns`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface SheetArea extends Area {
  readonly sheet: string;
}
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export interface DefinedName {
  readonly name: string;
  readonly refersTo: SheetArea;
}

export interface SheetPlan {
  /** Stable across languages: "totals". */
  readonly id: string;
  /** The tab's text. */
  readonly name: string;
  readonly class: SheetClass;
  /** RRGGBB, as all colours of a plan. */
  readonly tabColor: string;
  /** Row-major, one entry a position. */
  readonly cells: readonly PlanCell[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartPlan[];
  readonly tables: readonly TablePlan[];
  readonly print: PrintSetup;
}

export type CellValue = number | string | boolean | null | { readonly error: ErrorCode };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** The literal, or what the formula came to (15 significant digits). */
  readonly value: CellValue;
  readonly formula?: Tree;
  readonly style: CellStyle;
  readonly link?: Link;
}
export type Link = { readonly to: CellAddress } | { readonly url: string };

/** What a cell is for; the rules of WORKBOOK are checked by it. */
export type CellRole = "label" | "input" | "data" | "calc" | "output" | "check";

export interface CellStyle {
  readonly role: CellRole;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 11 when left out. */
  readonly size?: number;
  /** Font colour; 000000 when left out. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "top" | "bottom" | "total" | "box";
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Cells are locked unless this says otherwise; protection itself is off. */
  readonly unlocked?: boolean;
}

export type Validation = ValidationRule & { readonly area: Area };

/** What may be typed into a cell, and the words that say so. */
export type ValidationRule = ValidationWords & (ListRule | NumberRule);
export interface ValidationWords {
  readonly title: string;
  readonly message: string;
}
export interface ListRule {
  readonly kind: "list";
  readonly values: readonly string[];
}
export interface NumberRule {
  readonly kind: "decimal" | "whole";
  readonly minimum: number;
  /** The value must be greater than `minimum`, not equal to it. */
  readonly above?: boolean;
  /** No upper limit when left out. */
  readonly maximum?: number;
}

/** `when` is relative to the area's first cell. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly when: Tree;
  readonly color: string;
  readonly fill: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: "stackedColumn" | "bar" | "scatter" | "columnAndLine";
  /** The cell whose text is the title. */
  readonly title: CellAddress;
  readonly altText: string;
  /** Covers these cells exactly. */
  readonly anchor: Area;
  readonly categories: SheetArea;
  readonly series: readonly ChartSeries[];
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  readonly valueFormat: string;
  /** The value axis starts at 0, and what lies below is not drawn; where left out, it starts where its values ask for. */
  readonly valuesFromZero?: true;
}
export interface ChartSeries {
  readonly name: CellAddress;
  readonly values: SheetArea;
  /** The values along the other axis, where they are not the chart's own. */
  readonly along?: SheetArea;
  readonly color: string;
  /** What others are stacked on, in a waterfall: takes its room, is not seen. */
  readonly invisible?: true;
  /** On a scatter: lines that differ in their dashes, or marks that differ in shape; a line with marks where left out. */
  readonly look?: "line" | "marks";
}

export interface TablePlan {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** The header cells' texts, in order. */
  readonly columns: readonly string[];
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "A3";
  readonly area: Area;
  /** The whole area on one page. */
  readonly onePage?: boolean;
  /** How many pages the area is wide; one when left out. */
  readonly pagesWide?: number;
  /** Columns before which a page ends, and at how many per cent what stands between goes on one. */
  readonly across?: { readonly percent: number; readonly breaks: readonly number[] };
  /** Rows repeated on each page, first and last, zero-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on each page, first and last, zero-based. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Header and footer texts in Excel's codes, for example `&F`, `&A`, `Page &P of &N`. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows (zero-based) before which a page ends. */
  readonly pageBreaks: readonly number[];
}
