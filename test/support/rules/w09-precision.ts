import { Decimal } from "../../../src/engine/decimal";
import { functionBody } from "../../../src/functions/function-body";
import type { Plan } from "../../../src/workbook/plan";
import { hasFormula, readPlan } from "../plan-reader";
import { planValues } from "../plan-values";
import { readXlsx } from "../read-xlsx";
import { attributesOf, packageBytes, type Parts } from "../xlsx-parts";

/** Every stored number is what its formula comes to, to fifteen significant digits. */
export function w09(plan: Plan): readonly string[] {
  const values = planValues(plan, functionBody);
  return readPlan(plan)
    .cells.filter(hasFormula)
    .flatMap((cell) => {
      const exact = values.scalar(cell.sheet.name, cell.row, cell.column);
      if (!(exact instanceof Decimal)) return [];
      const expected = exact.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toNumber();
      return cell.value === expected
        ? []
        : [`${cell.address} stores ${cell.value} for ${expected}`];
    });
}

/** The file keeps those digits and does not tell Excel to calculate with the ones on show. */
export function w09InFile(parts: Parts, plan: Plan): readonly string[] {
  const asDisplayed = attributesOf(parts, "xl/workbook.xml", "calcPr").some(
    ({ fullPrecision }) => fullPrecision === "0" || fullPrecision === "false",
  );
  return asDisplayed ? ["precision as displayed is on"] : cutDigits(parts, plan);
}

function cutDigits(parts: Parts, plan: Plan): readonly string[] {
  const book = readXlsx(packageBytes(parts));
  return readPlan(plan).cells.flatMap(({ address, sheet, value }) => {
    if (typeof value !== "number") return [];
    const stored = book.get(sheet.name)?.get(address.slice(sheet.name.length + 1))?.value;
    return stored === value ? [] : [`${address}: the file has ${String(stored)} for ${value}`];
  });
}
