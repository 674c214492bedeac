import { Decimal } from "../../engine/decimal";
import type { FormatName, InputValue } from "../../scenarios/scenario";

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** A value as a field shows it: thousands grouped, shares in per cent. */
export function inputText(value: InputValue, format: FormatName): string {
  if (typeof value === "string") return value;
  if (format === "percent") return `${new Decimal(value).times(100).toString()}%`;
  const [whole = "", fraction] = new Decimal(value).toFixed().split(".");
  const plain = format === "year" ? whole : grouped(whole);
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}
