import type { Scenario } from "../../scenarios/scenario";

/** The lines that sheet Scenarios shows of each approach, one below the other. */
export function scenarioLines({ roles, case_lines = [] }: Scenario): readonly string[] {
  const { components, subtotal, passthrough, total, saving_amount, saving_total, per_unit } = roles;
  const shown = [
    ...components,
    ...[subtotal, passthrough, total, saving_amount, saving_total, per_unit],
    ...case_lines,
  ];
  return shown.filter((id) => id !== undefined);
}
