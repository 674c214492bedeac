import type { Plan, SheetClass } from "../../../src/workbook/plan";
import { isTableSheet } from "../table-sheets";

const classes: Readonly<Record<string, SheetClass>> = {
  cover: "cover",
  summary: "output",
  assumptions: "input",
  parity: "input",
  rate_card: "data",
  scenarios: "output",
  sensitivity: "output",
  budget: "output",
  deck: "output",
  reconciliation: "output",
  checks: "check",
  sources: "data",
  log: "data",
};

/** Each sheet has the class of what it holds, and each class one tab colour of its own. */
export function w01(plan: Plan): readonly string[] {
  const colors = new Map(plan.sheets.map((sheet) => [sheet.class, sheet.tabColor]));
  return plan.sheets.flatMap((sheet) => {
    const { id, name, class: held, tabColor } = sheet;
    const expected = classes[id] ?? (isTableSheet(plan, sheet) ? "output" : "calc");
    const others = plan.sheets.filter((other) => other.class !== held);
    return [
      ...(held === expected ? [] : [`${name} is of class ${held}, not ${expected}`]),
      ...(colors.get(held) === tabColor ? [] : [`${name} has not the tab colour of its class`]),
      ...(others.some((other) => other.tabColor === tabColor)
        ? [`${name} has the tab colour of another class`]
        : []),
    ];
  });
}
