import type { Roles } from "../roles";
import type { Scenario } from "../scenario";
import { field, problem, WHOLE } from "./place";

type OptionalRole = Exclude<keyof Roles, "components" | "total" | "volume" | "per_unit" | "units">;

/** Roles that make sense only together. */
const TOGETHER: readonly (readonly OptionalRole[])[] = [
  ["subtotal", "passthrough"],
  ["one_time", "recurring_infrastructure", "recurring_labour"],
  ["recurring_usage", "usage_minimum"],
  ["replicas", "replica_cost"],
];

/** What only the cash view reads. */
const OF_CASH_VIEW: readonly OptionalRole[] = [
  "recurring_usage",
  "replicas",
  "recurring_spend",
  "exit",
];

const SAVING_TOTAL = "saving_total" as const;

/** Some roles come together, and the savings go with several approaches. */
export function roleSetProblems(scenario: Scenario): readonly string[] {
  const { roles } = scenario;
  const place = field(WHOLE, "roles");
  const torn = TOGETHER.flatMap((together) => {
    const missing = together.filter((role) => roles[role] === undefined);
    if (missing.length === 0 || missing.length === together.length) return [];
    const given = together.filter((role) => !missing.includes(role));
    return [
      problem(place, `have ${list(given)} without ${list(missing)}; give all of them, or none`),
    ];
  });
  const unread = roles.one_time === undefined ? OF_CASH_VIEW.filter((role) => roles[role]) : [];
  return [
    ...torn,
    ...unread.map((role) =>
      problem(place, `have ${role} without one_time, so no cash view would show it; leave it out`),
    ),
    ...savingProblems(scenario).map((words) => problem(place, words)),
  ];
}

function savingProblems({ roles, approaches }: Scenario): readonly string[] {
  const ofTotal = roles.subtotal === undefined ? [] : [SAVING_TOTAL];
  const needed: readonly OptionalRole[] =
    approaches.length === 1 ? [] : ["saving", "saving_amount", ...ofTotal];
  const lacking = needed.filter((role) => roles[role] === undefined);
  const beyond = (["saving", "saving_amount", SAVING_TOTAL] as const).filter(
    (role) => roles[role] !== undefined && !needed.includes(role),
  );
  const why =
    approaches.length === 1
      ? "one approach alone saves nothing against a baseline"
      : "without a subtotal, saving is the share of the total";
  return [
    ...(lacking.length > 0
      ? [`lack ${list(lacking)}: several approaches are compared with the baseline; add it`]
      : []),
    ...(beyond.length > 0 ? [`have ${list(beyond)}, but ${why}; leave it out`] : []),
  ];
}

const list = (roles: readonly string[]): string => roles.join(" and ");
