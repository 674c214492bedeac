import { parseA1Ref } from "@borgar/fx";
import type { TcoError } from "../engine/tco-error";
import type { CellPosition } from "./cell-position";
import { refusal } from "./reading-fault";
import type { Coordinate, Tree } from "./tree";

/** A cell or an area of A1 notation, as distances from the formula's own cell where no `$` stands. */
export function referenceTree(reference: string, text: string, at: CellPosition): Tree {
  const read = parseA1Ref(reference);
  if (!read || !("range" in read) || !read.range) {
    throw refusal(text, `${reference} is not a cell address`);
  }
  const { context = [], range } = read;
  if (context.length > 1 || context.some((sheet) => sheet.includes(":"))) {
    throw refusal(text, `${reference} reaches beyond one sheet of this workbook`);
  }
  const sheet = context.length === 1 ? { sheet: context[0] } : {};
  const whole = () =>
    refusal(text, `${reference} is a whole row or column; name the cells instead`);
  const row = (index: Index, fixed: Fixed) => coordinate(index, fixed, at.row, whole);
  const column = (index: Index, fixed: Fixed) => coordinate(index, fixed, at.column, whole);
  const { top, left, bottom, right } = range;
  const from = { row: row(top, range.$top), column: column(left, range.$left) };
  if (!isArea(reference)) return { kind: "cell", ...sheet, ...from };
  const to = { row: row(bottom, range.$bottom), column: column(right, range.$right) };
  return { kind: "area", ...sheet, from, to };
}

function isArea(reference: string): boolean {
  return reference.slice(reference.lastIndexOf("!") + 1).includes(":");
}

type Index = number | null | undefined;
type Fixed = boolean | null | undefined;

function coordinate(index: Index, fixed: Fixed, own: number, refused: () => TcoError): Coordinate {
  if (index === null || index === undefined) throw refused();
  return fixed ? { fixed: true, at: index } : { fixed: false, at: index - own };
}
