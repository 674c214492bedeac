import { Decimal } from "../engine/decimal";

/** The named factors between periods and multiples: formulas speak of them by name, Excel sees the number. */
export interface Conversion {
  readonly value: Decimal;
  /** What the number is in: months_per_year is 12 month/year. */
  readonly unit: string;
}

export const conversions: ReadonlyMap<string, Conversion> = new Map([
  ["months_per_year", { value: new Decimal(12), unit: "month/year" }],
  ["seconds_per_hour", { value: new Decimal(3600), unit: "s/hour" }],
  ["minutes_per_hour", { value: new Decimal(60), unit: "minute/hour" }],
  ["tokens_per_mtok", { value: new Decimal(1_000_000), unit: "token/Mtok" }],
  ["vectors_per_thousand", { value: new Decimal(1000), unit: "vector/kvector" }],
  ["queries_per_million", { value: new Decimal(1_000_000), unit: "query/Mquery" }],
]);
