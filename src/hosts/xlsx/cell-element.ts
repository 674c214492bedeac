import { cellName } from "../../formula/cell-name";
import type { Tree } from "../../formula/tree";
import type { CellValue, PlanCell } from "../../workbook/plan";
import { containsTcoCall } from "./contains-tco-call";
import { escapeCellText } from "./escape-cell-text";
import { escapeText } from "./escape-text";
import { numberText } from "./number-text";
import type { Rendering } from "./rendering";
import { storedFormula } from "./stored-formula";

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

/** A call of ours returns an array: without the dynamic form Excel would show it with an @. */
const formulaElement = (text: string, reference: string, dynamic: boolean): string =>
  dynamic
    ? `<f t="array" ref="${reference}">${escapeText(text)}</f>`
    : `<f>${escapeText(text)}</f>`;

function formulaCell(cell: PlanCell, formula: Tree, start: string, reference: string): string {
  const text = storedFormula(formula, cell);
  const dynamic = containsTcoCall(formula);
  const { type, value } = result(cell.value ?? "");
  const metadata = dynamic ? ' cm="1"' : "";
  return `${start}${type}${metadata}>${formulaElement(text, reference, dynamic)}<v>${value}</v></c>`;
}

/** A `c`: written by hand, not with `element`, because a workbook holds tens of thousands. */
export function cellElement(cell: PlanCell, book: Rendering): string {
  const reference = cellName(cell.row, cell.column);
  const format = book.styles.formatOf(cell.style);
  const start = `<c r="${reference}"${format === 0 ? "" : ` s="${format}"`}`;
  if (cell.formula !== undefined) return formulaCell(cell, cell.formula, start, reference);
  if (cell.value === null || cell.value === "") return `${start}/>`;
  const { type, value } = literal(cell.value, book);
  return `${start}${type}><v>${value}</v></c>`;
}
