import type { Input, Scenario } from "../../scenarios/scenario";

/** The rate-card ids that give an input's base: one, or one for each approach that has one. */
export function ratesOf(
  { rate }: Input,
  { approaches }: Scenario,
): readonly (string | undefined)[] {
  if (rate === undefined) return [];
  return typeof rate === "string" ? [rate] : approaches.map(({ id }) => rate[id]);
}
