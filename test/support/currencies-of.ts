import { oncePer } from "../../src/engine/once-per";
import type { Plan } from "../../src/workbook/plan";
import { inEnglish } from "./in-english";
import { isText, readPlan } from "./plan-reader";
import { unitsOf } from "./units-of";

/** A rate of FTE is written like one of USD. */
const codes = new Set(Intl.supportedValuesOf("currency"));

/** The currency that Cover names, and those that an exchange rate turns into it. */
export const currenciesOf = oncePer((plan: Plan): ReadonlySet<string> => {
  const own = currencyOf(plan);
  const pairs = [...unitsOf(plan)].map((unit) => unit.split(" per "));
  const exchanged = pairs.filter((pair) => pair.length === 2 && pair.includes(own)).flat();
  return new Set([own, ...exchanged.filter((code) => codes.has(code))]);
});

function currencyOf(plan: Plan): string {
  const cover = readPlan(plan).cells.filter(({ sheet }) => sheet.id === "cover");
  const label = cover.find(
    ({ value }) => isText(value) && inEnglish(plan, value) === "Currency and units",
  );
  const fact = cover.find(({ row, column }) => row === label?.row && column > label.column);
  return String(fact?.value).split(";")[0] ?? "";
}
