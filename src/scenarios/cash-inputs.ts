import type { Scenario } from "./scenario";
import type { Wanted } from "./validation/shared-input-problems";

/** A change a year makes an index: with -1, nothing would be left to grow from. */
const rate: Wanted = { unit: "1", above: -1 };
/** The years stand across, one a column. */
const always: Readonly<Record<string, Wanted>> = {
  amortization_years: { unit: "year", above: 0 },
  horizon_years: { unit: "year", whole: { least: 1, most: 5 } },
  discount_rate: rate,
  infra_growth: rate,
  salary_growth: rate,
};

/** What the cash view of this scenario reads by id: nothing where there is none. */
export function cashInputs({ roles, inputs }: Scenario): Readonly<Record<string, Wanted>> {
  if (roles.one_time === undefined) return {};
  const spends = roles.passthrough !== undefined || roles.recurring_spend !== undefined;
  const follows = spends || roles.recurring_usage !== undefined || roles.replicas !== undefined;
  // Read where the scenario has it: left out, the volume stays.
  const grows = follows && inputs.some(({ id }) => id === "volume_growth");
  return {
    ...always,
    ...(grows ? { volume_growth: rate } : {}),
    ...(spends ? { llm_price_change: rate } : {}),
  };
}
