import type { Plan, Validation } from "../../../src/workbook/plan";
import { readPlan, type ReadCell } from "../plan-reader";

/** Excel's limits for the window beside the cell. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Every input has one rule that says in words what may be typed, and keeps to it. */
export const p03 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .cells.filter(({ style }) => style.role === "input")
    .flatMap((cell) => {
      const rules = cell.sheet.validations.filter((rule) => covers(rule, cell));
      const [rule] = rules;
      if (rule === undefined || rules.length > 1)
        return [`${cell.address} has ${rules.length} rules`];
      const { title, message } = rule;
      const hasWords =
        title !== "" &&
        title.length <= LONGEST_TITLE &&
        message !== "" &&
        message.length <= LONGEST_MESSAGE;
      return [
        ...(hasWords ? [] : [`${cell.address}: "${title}", "${message}" cannot be shown`]),
        ...(allows(rule, cell.value) ? [] : [`${cell.address} breaks its own rule`]),
      ];
    });

const covers = ({ area }: Validation, { row, column }: ReadCell): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function allows(rule: Validation, value: ReadCell["value"]): boolean {
  if (rule.kind === "list") return rule.values.includes(String(value));
  if (typeof value !== "number") return false;
  const { minimum, above = false, maximum = Infinity } = rule;
  const isWhole = rule.kind === "decimal" || Number.isInteger(value);
  return isWhole && value <= maximum && (above ? value > minimum : value >= minimum);
}
