import type { CellAddress, CellValue, Plan, PlanCell, SheetArea } from "../../workbook/plan";
import { sheetAreaText } from "./area-text";
import { element } from "./element";
import { escapeText } from "./escape-text";
import { numberText } from "./number-text";

/** The cells of an area in reading order, `undefined` where the plan has none. */
function cellsOf(plan: Plan, area: SheetArea): readonly (PlanCell | undefined)[] {
  const found: (PlanCell | undefined)[] = Array.from({ length: area.rows * area.columns });
  const cells = plan.sheets.find(({ name }) => name === area.sheet)?.cells ?? [];
  for (const cell of cells) {
    const row = cell.row - area.row;
    const column = cell.column - area.column;
    if (row >= 0 && row < area.rows && column >= 0 && column < area.columns)
      found[row * area.columns + column] = cell;
  }
  return found;
}

const valueText = (value: CellValue | undefined): string | undefined => {
  if (typeof value === "number") return numberText(value);
  return typeof value === "string" && value !== "" ? escapeText(value) : undefined;
};

/** `c:pt` elements: what a viewer draws that does not compute. Blank and error cells have none. */
const points = (cells: readonly (PlanCell | undefined)[]): string =>
  element("c:ptCount", { val: cells.length }) +
  cells
    .map((cell, idx) => {
      const text = valueText(cell?.value);
      return text === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, text));
    })
    .join("");

const formula = (area: SheetArea): string => element("c:f", {}, escapeText(sheetAreaText(area)));

/** Numbers by reference, with a copy of what they are now. */
export function numberReference(plan: Plan, area: SheetArea): string {
  const cells = cellsOf(plan, area).map((cell) =>
    typeof cell?.value === "number" ? cell : undefined,
  );
  const code = cells.find((cell) => cell !== undefined)?.style.numberFormat ?? "General";
  const format = element("c:formatCode", {}, escapeText(code));
  return element("c:numRef", {}, formula(area), element("c:numCache", {}, format, points(cells)));
}

/** Texts by reference, with a copy of what they are now. */
const textReference = (plan: Plan, area: SheetArea): string =>
  element("c:strRef", {}, formula(area), element("c:strCache", {}, points(cellsOf(plan, area))));

/** Categories are texts, or numbers when there is no text among them. */
export const categoryReference = (plan: Plan, area: SheetArea): string =>
  cellsOf(plan, area).some((cell) => typeof cell?.value === "string")
    ? textReference(plan, area)
    : numberReference(plan, area);

export const cellTextReference = (plan: Plan, address: CellAddress): string =>
  textReference(plan, { ...address, rows: 1, columns: 1 });
