import { oncePer } from "../engine/once-per";
import type { Scenario } from "./scenario";
import { linesOf } from "./validation/lines-of";

/** What the totals are by: a scenario counts them all by the year or all by the month. */
export type Period = "year" | "month";

export const periodOf = oncePer((scenario: Scenario): Period => {
  const { roles, currency } = scenario;
  const total = linesOf(scenario).find(({ line }) => line.id === roles.total)?.line;
  return total?.unit.replaceAll(" ", "") === `${currency}/month` ? "month" : "year";
});
