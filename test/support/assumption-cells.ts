import type { Plan } from "../../src/workbook/plan";
import { inEnglish } from "./in-english";
import { isText, readPlan, type ReadCell } from "./plan-reader";
import { calls } from "./tree-nodes";

const KINDS = ["live", "low", "base", "high", "published", "changed?", "outside?"] as const;
export type AssumptionKind = (typeof KINDS)[number];

/** The texts that head the columns beside the numbers. */
const WORDS = ["source", "confidence", "range", "note", "unit", "input", "id"];
const isHeading = (text: string): boolean =>
  (KINDS as readonly string[]).includes(text) ||
  WORDS.some((word) => text.toLowerCase().split(/[ ,]+/).includes(word));

/** Which of an input's values a cell of Assumptions holds, by the nearest heading above it. */
export function assumptionKind(plan: Plan, cell: ReadCell): AssumptionKind | undefined {
  const reading = readPlan(plan);
  for (let row = cell.row - 1; row >= 0; row -= 1) {
    const { value = null } = reading.cell(cell.sheet.name, row, cell.column) ?? {};
    const heading = isText(value) ? inEnglish(plan, value) : "";
    if (isHeading(heading)) return KINDS.find((kind) => kind === heading);
  }
  return undefined;
}

/** A selector is typed where the other rows have their live value. */
export const isSelector = ({ formula, style, value }: ReadCell): boolean =>
  formula === undefined && style.role === "input" && [1, 2, 3].includes(Number(value));

/** INDEX over the row's own low, base and high. */
export const isLive = ({ formula }: ReadCell): boolean =>
  formula?.kind === "call" &&
  formula.name === "INDEX" &&
  calls(formula).every(({ name }) => name === "INDEX" || name === "COLUMNS");

/** The cells of the rows of inputs on Assumptions, by input id and kind. */
export interface InputRow {
  readonly id: string;
  readonly row: number;
  readonly cells: readonly { readonly cell: ReadCell; readonly kind: AssumptionKind }[];
}

export function inputRows(plan: Plan): readonly InputRow[] {
  const lines = readPlan(plan).lines.filter(({ sheet }) => sheet.id === "assumptions");
  return lines.map(({ id, row, cells }) => ({
    id,
    row,
    cells: cells.flatMap((cell) => {
      const kind = cell.column > 1 ? assumptionKind(plan, cell) : undefined;
      return kind === undefined || cell.style.role === "label" ? [] : [{ cell, kind }];
    }),
  }));
}
