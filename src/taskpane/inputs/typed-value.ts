import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** What a person typed into a number field, as the plain number that `--set` takes: "50,000" is 50000, "8%" is 0.08. */
export function typedValue(text: string): string {
  const compact = text.replace(/[\s\u00a0\u202f']/g, "");
  const plain = GROUPED.test(compact) ? compact.replaceAll(",", "") : compact;
  if (plain === "") throw new TcoError("#VALUE!", "Enter a number.");
  if (plain.includes(",")) {
    throw new TcoError("#VALUE!", "Write decimals with a point, as in 1.5.");
  }
  const [, number, percent] = /^(.*?)(%?)$/.exec(plain)!;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(number!)) {
    throw new TcoError("#VALUE!", `“${text.trim()}” is not a number.`);
  }
  return percent ? new Decimal(number!).div(100).toString() : number!;
}
