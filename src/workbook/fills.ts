import type { Scenario } from "../scenarios/scenario";

/** Which sheets a scenario has something for: one that would be empty is left out. */
export const fills = {
  rateCard: ({ inputs }: Scenario): boolean => inputs.some(({ rate }) => rate !== undefined),
  cashFlow: ({ roles }: Scenario): boolean => roles.one_time !== undefined,
  variations: ({ sensitivity }: Scenario): boolean =>
    sensitivity !== undefined &&
    (sensitivity.tornado.length > 0 || sensitivity.two_way !== undefined),
  reconciliation: ({ published, bridges }: Scenario): boolean =>
    published.length + bridges.length > 0,
} as const;
