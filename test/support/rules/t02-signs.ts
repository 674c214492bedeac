import type { Plan } from "../../../src/workbook/plan";
import { inEnglish } from "../in-english";
import { isHeader, readPlan, type Line, type ReadCell } from "../plan-reader";
import { resolvedReferences } from "../resolved-references";

/** Distances: a saving against a dearer or cheaper approach, what an overlap leaves unused. */
const MAY_BE_NEGATIVE = /saving|unused/;
/** A column with the difference of two approaches, or with where a mark is drawn: below the axis where there is none. */
const DIFFERENCE = /: differen[cz]|^Mar(k|ke) /i;
const CASE_ORDER = "CHK.case_order";

/** Costs are not negative, shares at most 1, low ≤ base ≤ high in total cost; and Checks says so itself. */
export function t02(plan: Plan): readonly string[] {
  const { lines } = readPlan(plan);
  const calculated = lines.filter(({ sheet }) => sheet.class === "calc" || sheet.id === "parity");
  return [
    ...calculated.flatMap((line) => wrongSigns(plan, line)),
    ...disorder(plan),
    ...unchecked(plan),
  ];
}

const numbersOf = (plan: Plan, { cells }: Line): readonly ReadCell[] =>
  cells
    .filter(({ style, value }) => style.role === "calc" && typeof value === "number")
    .filter((cell) => !DIFFERENCE.test(readPlan(plan).header(cell)));

function wrongSigns(plan: Plan, line: Line): readonly string[] {
  const shown = line.cells.find((cell) => readPlan(plan).header(cell) === "Unit")?.value;
  const unit = inEnglish(plan, String(shown));
  return numbersOf(plan, line).flatMap(({ address, value }) => [
    ...(Number(value) < 0 && !MAY_BE_NEGATIVE.test(line.id) ? [`${address} is ${value}`] : []),
    ...(Number(value) > 1 && unit === "share" ? [`${address}: a share of ${value}`] : []),
  ]);
}

function disorder(plan: Plan): readonly string[] {
  const { lines, cells } = readPlan(plan);
  const at = totalRow(plan);
  const total = lines.find(({ sheet, row }) => sheet.id === "cases" && row === at);
  const ofCase = (name: string): readonly number[] => {
    const columns = cells
      .filter((cell) => cell.sheet.id === "cases" && isHeader(cell))
      .filter(({ value }) => inEnglish(plan, String(value)).toLowerCase() === name)
      .map(({ column }) => column);
    return columns.map((its) => Number(total?.cells.find(({ column }) => column === its)?.value));
  };
  const [low, base, high] = [ofCase("low"), ofCase("base"), ofCase("high")] as const;
  if (base.length !== plan.approaches.length) return ["Cases has no total for each approach"];
  return plan.approaches
    .filter((_, nth) => !(low[nth]! <= base[nth]! && base[nth]! <= high[nth]!))
    .map(({ id }) => `${total?.id}: low, base and high of ${id} are out of order`);
}

/** The row of Cases that the workbook's own check of the order reads. */
function totalRow(plan: Plan): number | undefined {
  const { line, formulas } = readPlan(plan);
  const check = line(CASE_ORDER);
  return formulas
    .filter(({ sheet, row }) => sheet === check?.sheet && row === check.row)
    .flatMap((cell) => resolvedReferences(plan, cell))
    .find(({ sheet }) => sheet === plan.sheets.find(({ id }) => id === "cases")?.name)?.row;
}

/** The tests that the workbook carries for the values a user will type. */
function unchecked(plan: Plan): readonly string[] {
  const { line } = readPlan(plan);
  const sheets = plan.sheets.filter(
    ({ id, class: held }) =>
      id === "parity" ||
      (held === "calc" &&
        !["cash_flow", "cases", "variations", "points", "break_even"].includes(id)),
  );
  const needed = [CASE_ORDER, ...sheets.map(({ id }) => `CHK.sign.${id}`)];
  return needed.filter((id) => line(id) === undefined).map((id) => `Checks has no ${id}`);
}
