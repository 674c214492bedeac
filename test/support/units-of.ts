import { oncePer } from "../../src/engine/once-per";
import type { Plan } from "../../src/workbook/plan";
import { inEnglish } from "./in-english";
import { isFigure, isText, readPlan, type Line } from "./plan-reader";
import { isTableSheet } from "./table-sheets";

/** The units of all rows, and of the columns of tables, in English. */
export const unitsOf = oncePer(
  (plan: Plan): ReadonlySet<string> => new Set(readPlan(plan).lines.flatMap(unitsOn(plan))),
);

const unitsOn =
  (plan: Plan) =>
  ({ sheet, cells }: Line): readonly string[] => {
    const { header } = readPlan(plan);
    if (isTableSheet(plan, sheet)) return cells.filter(isFigure).map(header);
    const units = cells.filter((cell) => header(cell) === "Unit").map(({ value }) => value);
    return units.filter(isText).map((unit) => inEnglish(plan, unit));
  };
