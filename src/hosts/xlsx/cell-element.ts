import { cellName } from "../../formula/cell-name";
import type { CellValue, PlanCell } from "../../workbook/plan";
import { escapeCellText } from "./escape-cell-text";
import { numberText } from "./number-text";
import type { Rendering } from "./rendering";
import type { StoredFormula } from "./stored-formula";

/** A value's type attribute and its text. */
interface Stored {
  readonly type: "" | ' t="b"' | ' t="e"' | ' t="s"' | ' t="str"';
  readonly value: string;
}

function stored(value: Exclude<CellValue, null | string>): Stored {
  if (typeof value === "number") return { type: "", value: numberText(value) };
  if (typeof value === "boolean") return { type: ' t="b"', value: value ? "1" : "0" };
  return { type: ' t="e"', value: value.error };
}

const literal = (value: Exclude<CellValue, null>, { strings }: Rendering): Stored =>
  typeof value === "string"
    ? { type: ' t="s"', value: String(strings.indexOf(value)) }
    : stored(value);

const result = (value: Exclude<CellValue, null>): Stored =>
  typeof value === "string" ? { type: ' t="str"', value: escapeCellText(value) } : stored(value);

function formulaCell(cell: PlanCell, formula: StoredFormula, start: string): string {
  const { type, value } = result(cell.value ?? "");
  const text = formula.xml(cell);
  if (!formula.dynamic) return `${start}${type}><f>${text}</f><v>${value}</v></c>`;
  const reference = cellName(cell.row, cell.column);
  return `${start}${type} cm="1"><f t="array" ref="${reference}">${text}</f><v>${value}</v></c>`;
}

/** A `c`: written by hand, not with `element`, because a workbook holds tens of thousands. */
export function cellElement(cell: PlanCell, book: Rendering): string {
  const reference = cellName(cell.row, cell.column);
  const format = book.styles.formatOf(cell.style);
  const start = `<c r="${reference}"${format === 0 ? "" : ` s="${format}"`}`;
  if (cell.formula !== undefined) return formulaCell(cell, book.formulaOf(cell.formula), start);
  if (cell.value === null || cell.value === "") return `${start}/>`;
  const { type, value } = literal(cell.value, book);
  return `${start}${type}><v>${value}</v></c>`;
}
