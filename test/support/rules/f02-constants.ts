import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell } from "../plan-reader";
import { isEngineCell } from "../engine-column";
import { isSecondWay } from "../second-way";
import { nodes } from "../tree-nodes";

const CONSTANTS = [0, 1, 12, 24, 60, 3600, 1000, 1000000];
/** Turns a share into per cent where a sentence says it. */
const PER_CENT = 100;
const MOST_PLACES = 9;

/** Numbers in formulas are identities and conversions; criteria inside texts ("<0") are no numbers. */
export function f02(plan: Plan): readonly string[] {
  return readPlan(plan).formulas.flatMap((cell) =>
    nodes(cell.formula).flatMap((node) => {
      if (node.kind !== "number") return [];
      const value = Number(node.text);
      const fine =
        CONSTANTS.includes(value) ||
        (value === PER_CENT && isForSentence(cell)) ||
        (isPlace(value) && (isSecondWay(plan, cell) || isEngineCell(plan, cell)));
      return fine ? [] : [`${cell.address} has ${node.text} in ${cell.text}`];
    }),
  );
}

/** Which answer of CHOOSE a column has, in the row's sum computed a second way; which of a call's own, in its table. */
const isPlace = (value: number): boolean => Number.isInteger(value) && value <= MOST_PLACES;

const isForSentence = ({ sheet, text, style }: FormulaCell): boolean =>
  sheet.class === "output" && style.role === "output" && text.startsWith("FIXED(");
