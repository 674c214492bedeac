import type { AddressBook } from "./address-book";
import type { RowDraft } from "./draft";
import type { ChartPlan, PrintSetup, SheetClass, TablePlan } from "./plan";

/** A sheet as its builder describes it; `layOut` gives every row its place. */
export interface SheetDraft {
  readonly id: string;
  readonly name: string;
  readonly class: SheetClass;
  readonly rows: readonly RowDraft[];
  readonly columnWidths: readonly number[];
  /** The columns that hold ids; where left out, a text that is an id is one wherever it stands. */
  readonly idColumns?: readonly number[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly charts?: (book: AddressBook) => readonly ChartPlan[];
  readonly tables?: readonly TablePlan[];
  readonly print: {
    readonly orientation: PrintSetup["orientation"];
    readonly paper?: PrintSetup["paper"];
    /** Rows printed, from the first on; all when left out. */
    readonly rows?: number;
    readonly columns: number;
    /** How many rows from the header on are repeated on each page. */
    readonly repeatRows?: number;
    /** How many columns from the first on are repeated on each page. */
    readonly repeatColumns?: number;
    /** How many pages the columns take; one when left out. */
    readonly pagesWide?: number;
    /** The columns with which a page may begin; any when left out. */
    readonly columnStarts?: readonly number[];
    /** At how many per cent such pages are printed at most: in smaller print they hold more rows. */
    readonly mostPercent?: number;
    /** The whole area on one page, whatever its height. */
    readonly onePage?: boolean;
    /** A block is hard to read without its beginning, and stays on one page where it can. */
    readonly wholeBlocks?: boolean;
    /** Rows before which a page ends in any case. */
    readonly pageBreaks?: readonly number[];
    /** Rows with which a part begins: it shares a page with the one before where both go on it. */
    readonly parts?: readonly number[];
  };
}
