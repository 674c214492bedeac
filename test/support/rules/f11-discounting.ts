import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { cellsOf, resolvedReferences } from "../resolved-references";

const FACTORS = "CSH.discount_factor";

/** Where there is one, the discount rate makes one visible row of factors; present values multiply by it. */
export function f11(plan: Plan): readonly string[] {
  const { formulas, line, lines } = readPlan(plan);
  const rate = line("discount_rate");
  const factors = line(FACTORS);
  const reads = (cell: (typeof formulas)[number], of: typeof rate): boolean =>
    resolvedReferences(plan, cell)
      .flatMap(cellsOf)
      .some(({ sheet, row }) => sheet === of?.sheet.name && row === of.row);
  const calc = formulas.filter(({ sheet }) => sheet.class === "calc" || sheet.class === "output");
  const other = calc
    .filter((cell) => cell.sheet !== factors?.sheet || cell.row !== factors.row)
    .filter((cell) => reads(cell, rate))
    .map(({ address, text }) => `${address} discounts by itself: ${text}`);
  const values = lines.filter(({ id }) => id.startsWith("CSH.present_value."));
  const undiscounted = values.flatMap(({ id, cells }) =>
    cells
      .filter(
        ({ formula, style, text }) => formula && style.role === "calc" && !/^SUM\(/.test(text),
      )
      .filter(
        (cell) => !formulas.some((one) => one.address === cell.address && reads(one, factors)),
      )
      .map(({ address }) => `${address} (${id}) does not read the factors`),
  );
  return [
    ...(rate !== undefined && (factors === undefined || values.length === 0)
      ? ["there is no row of factors"]
      : []),
    ...other,
    ...undiscounted,
  ];
}
