/** A workbook as plain data: what a test compares before and after. */
export interface BookState {
  readonly sheets: SheetState[];
  readonly names: NameState[];
  readonly settings: Record<string, unknown>;
  /** The id of the sheet in view. */
  active: string;
  structureProtected: boolean;
}
export interface NameState {
  name: string;
  formula: string;
  visible: boolean;
}
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  /** Keyed "row,column", zero-based. */
  readonly cells: Record<string, CellState>;
  readonly columnWidths: Record<number, number>;
  readonly rowHeights: Record<number, number>;
  frozen: AreaState | null;
  readonly validations: ValidationState[];
  readonly conditionalFormats: ConditionalFormatState[];
  readonly charts: ChartState[];
  readonly tables: TableState[];
  readonly page: PageState;
}
export interface AreaState {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export type CellContent = string | number | boolean;
export interface CellState {
  /** Formulas as text beginning with "=". */
  content: CellContent;
  numberFormat: string;
  /** By path, for example "Font.Bold"; only what was set. */
  readonly format: Record<string, unknown>;
  hyperlink?: unknown;
}
export interface ValidationState {
  readonly area: AreaState;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: unknown;
}
export interface ConditionalFormatState {
  readonly area: AreaState;
  formula: string;
  color: string;
  fill: string;
}
export interface ChartState {
  name: string;
  chartType: string;
  titleFormula: string;
  anchor: AreaState | null;
  /** Everything else by path, for example "Legend.Position". */
  readonly format: Record<string, unknown>;
  readonly series: SeriesState[];
}
export interface SeriesState {
  /** References as formulas, so that they follow a renamed sheet. */
  values: string;
  categories: string;
  readonly format: Record<string, unknown>;
}
export interface TableState {
  name: string;
  readonly area: AreaState;
  readonly format: Record<string, unknown>;
}
export interface PageState {
  printArea: string;
  titleRows: string;
  titleColumns: string;
  readonly breaks: number[];
  readonly columnBreaks: number[];
  readonly format: Record<string, unknown>;
}

export function blankSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    protected: false,
    cells: {},
    columnWidths: {},
    rowHeights: {},
    frozen: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    tables: [],
    page: {
      printArea: "",
      titleRows: "",
      titleColumns: "",
      breaks: [],
      columnBreaks: [],
      format: {},
    },
  };
}

/** What Excel opens with: one blank sheet. */
export function blankBook(): BookState {
  const sheet = blankSheet("{00000001}", "Sheet1");
  return {
    sheets: [sheet],
    names: [],
    settings: {},
    active: sheet.id,
    structureProtected: false,
  };
}
