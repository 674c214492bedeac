import { parseUnit, sameUnit } from "../../formula/unit";
import type { Scenario } from "../scenario";

/** Whether two texts are one unit, read with the scenario's base units. */
export function isSameUnit(one: string, other: string, { units, currency }: Scenario): boolean {
  const known = [...units, currency, "month", "year"];
  return sameUnit(parseUnit(one, known), parseUnit(other, known));
}
