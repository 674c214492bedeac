import type { Plan, SheetClass } from "../../../src/workbook/plan";

const classes: Readonly<Record<string, SheetClass>> = {
  cover: "cover",
  summary: "output",
  assumptions: "input",
  parity: "input",
  rate_card: "data",
  reconciliation: "output",
  checks: "check",
  sources: "data",
  log: "data",
};

/** Each sheet has the class of what it holds, and each class one tab colour of its own. */
export function w01(plan: Plan): readonly string[] {
  const colors = new Map(plan.sheets.map((sheet) => [sheet.class, sheet.tabColor]));
  return plan.sheets.flatMap(({ id, name, class: held, tabColor }) => {
    const expected = classes[id] ?? "calc";
    const others = plan.sheets.filter((sheet) => sheet.class !== held);
    return [
      ...(held === expected ? [] : [`${name} is of class ${held}, not ${expected}`]),
      ...(colors.get(held) === tabColor ? [] : [`${name} has not the tab colour of its class`]),
      ...(others.some((sheet) => sheet.tabColor === tabColor)
        ? [`${name} has the tab colour of another class`]
        : []),
    ];
  });
}
