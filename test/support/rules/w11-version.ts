import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";

/** Cover, footers and the newest entry of the Log name the plan's version. */
export function w11(plan: Plan): readonly string[] {
  const { cells } = readPlan(plan);
  const beside = (sheet: string, label: string) => {
    const found = cells.find((cell) => cell.sheet.id === sheet && cell.value === label);
    return cells.find(
      (cell) => cell.sheet === found?.sheet && cell.row === found.row && cell.column === 1,
    );
  };
  const entries = cells.filter(
    ({ sheet, column, value }) =>
      sheet.id === "log" && column === 0 && /^\d+\.\d+/.test(String(value)),
  );
  const newest = String(
    entries
      .map(({ value }) => value)
      .sort()
      .at(-1),
  );
  return [
    ...(String(beside("cover", "Version")?.value) === plan.version
      ? []
      : [`Cover says version ${beside("cover", "Version")?.value}, the plan is ${plan.version}`]),
    ...(newest === plan.version ? [] : [`Log ends at ${newest}, the plan is ${plan.version}`]),
    ...plan.sheets.flatMap(({ name, print }) =>
      Object.values(print.footer).some((text) => text.includes(plan.version))
        ? []
        : [`${name}: the footer does not name version ${plan.version}`],
    ),
  ];
}
