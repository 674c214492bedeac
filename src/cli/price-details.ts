import type { Rate } from "../catalog/rate";
import { textTable } from "./text-table";

/** Rows with everything that is known of them: a line a price or tier, then what is said of some. */
export function priceDetails(rows: readonly Rate[]): readonly string[] {
  const header = [
    "meter",
    "price",
    "unit",
    "prompt",
    "valid from",
    "accessed",
    "status",
    "address",
  ];
  const table = textTable([header, ...rows.flatMap(linesOf)], ["left", "right"]);
  const remarks = rows.flatMap((rate) =>
    remarksOn(rate).map((text) => `${meterOf(rate)}: ${text}`),
  );
  return remarks.length === 0 ? table : [...table, "", ...remarks];
}

/** The last part of the id: what MODELPRICE takes. */
const meterOf = ({ id }: Rate): string => id.slice(id.lastIndexOf("/") + 1);

function linesOf(rate: Rate): readonly (readonly string[])[] {
  const { price, tiers = [], currency, unit, valid_from, accessed, status, url } = rate;
  const unitText = `${currency}/${unit}`;
  return [
    [meterOf(rate), String(price), unitText, "", valid_from, accessed, status, url],
    ...tiers.map((tier) => [
      meterOf(rate),
      String(tier.price),
      unitText,
      `above ${tier.above.toLocaleString("en-US")}`,
      valid_from,
      accessed,
      status,
      url,
    ]),
  ];
}

function remarksOn({ note, includes }: Rate): readonly string[] {
  const included = Object.entries(includes ?? {}).map(
    ([what, value]) => `${what.replaceAll("_", " ")} ${yesOrNumber(value ?? "")}`,
  );
  return [
    ...(note === undefined ? [] : [note]),
    ...(included.length === 0 ? [] : [included.join(", ")]),
  ];
}

const yesOrNumber = (value: number | boolean | ""): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value.toLocaleString("en-US");
