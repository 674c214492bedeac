import type { AreaState, CellState, SheetState } from "./book-state";
import { cellAt, cellsOf, writtenCell } from "./cells";
import { conditionalFormatsObject } from "./conditional-formats-object";
import { dataValidationObject } from "./data-validation-object";
import { enteredContent } from "./entered-content";
import { HostError, invalidArgument } from "./host-error";
import { child, type HostObject, type HostProperty } from "./host-object";
import { rangeFormatObject } from "./range-format-object";
import { fixedAddress } from "./address";
import { quoted } from "./sheet-references";

const sources = new WeakMap<HostObject, { sheet: SheetState; area: AreaState }>();

/** Which cells a range that came back as an argument stands for. */
export function rangeSource(value: unknown): { sheet: SheetState; area: AreaState } {
  const source = typeof value === "object" && value !== null && sources.get(value as HostObject);
  if (!source) throw invalidArgument("a range is expected");
  return source;
}

export function rangeFormula(value: unknown): string {
  const { sheet, area } = rangeSource(value);
  return `=${quoted(sheet.name)}!${fixedAddress(area)}`;
}

export function rangeObject(sheet: SheetState, area: AreaState): HostObject {
  const object: HostObject = {
    type: "Range",
    properties: {
      Address: { get: () => rangeFormula(object).slice(1).replace(/\$/g, "") },
      Formulas: matrix(sheet, area, ({ content }) => content, enterContent),
      NumberFormat: matrix(sheet, area, ({ numberFormat }) => numberFormat, enterNumberFormat),
      Hyperlink: { set: (link) => enterLink(sheet, area, link) },
      ConditionalFormats: child(() => conditionalFormatsObject(sheet, area)),
      DataValidation: child(() => dataValidationObject(sheet, area)),
      Format: child(() => rangeFormatObject(sheet, [area])),
    },
  };
  sources.set(object, { sheet, area });
  return object;
}

function matrix(
  sheet: SheetState,
  area: AreaState,
  read: (cell: CellState) => unknown,
  write: (cell: CellState, value: unknown) => void,
): HostProperty {
  return {
    get: () =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          read(cellAt(sheet, area.row + row, area.column + column)),
        ),
      ),
    set: (values) => {
      const rows = spread(values, area);
      for (const { row, column } of cellsOf(area)) {
        const value = rows[row - area.row]?.[column - area.column];
        if (value !== null) write(writtenCell(sheet, row, column), value);
      }
    },
  };
}

/** A single value stands for all cells; a matrix must have exactly the range's size. */
function spread(values: unknown, { rows, columns }: AreaState): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return Array(rows).fill(Array(columns).fill(values));
  if (
    values.length === rows &&
    values.every((row) => Array.isArray(row) && row.length === columns)
  ) {
    return values as unknown[][];
  }
  const message = "The number of rows or columns in the input array doesn't match the range.";
  throw new HostError("InvalidArgument", message);
}

function enterContent(cell: CellState, value: unknown): void {
  cell.content = enteredContent(value, cell.numberFormat);
}

function enterNumberFormat(cell: CellState, value: unknown): void {
  if (typeof value !== "string" || value === "") throw invalidArgument("number format");
  cell.numberFormat = value;
}

/** Excel gives the cell its look for links and writes the text to display, or the address into a blank cell. */
function enterLink(sheet: SheetState, area: AreaState, link: unknown): void {
  for (const { row, column } of cellsOf(area)) {
    const cell = writtenCell(sheet, row, column);
    const { textToDisplay, ...target } = link as Record<string, unknown>;
    if (Object.keys(target).length !== 1) throw invalidArgument("hyperlink");
    cell.hyperlink = target;
    if (textToDisplay !== undefined) cell.content = textToDisplay as string;
    else if (cell.content === "") cell.content = String(Object.values(target)[0]);
    cell.format["Font.Color"] = "#0563C1";
    cell.format["Font.Underline"] = "Single";
  }
}
