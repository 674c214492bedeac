import { periodOf } from "../period-of";
import { isSameUnit } from "./is-same-unit";
import type { Roles } from "../roles";
import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { entry, field, problem, WHOLE, type Place } from "./place";

/** The units in which the sheets can read a line. */
interface Wanted {
  readonly units: readonly string[];
  /** Going on from them. */
  readonly why?: string;
}
interface Role extends Wanted {
  readonly id: string;
  readonly place: Place;
}

/** Each part on Summary, Cash flow and Cases is played by a line that is there and in the right unit. */
export function roleProblems(scenario: Scenario): readonly string[] {
  const units = new Map(linesOf(scenario).map(({ line }) => [line.id, line.unit]));
  return [
    ...rolesOf(scenario).flatMap(({ id, place, units: wanted, why = "" }) => {
      const found = units.get(id);
      if (found === undefined) {
        return [problem(place, `is "${id}", which is no line${didYouMean(id, units.keys())}`)];
      }
      return wanted.some((unit) => isSameUnit(found, unit, scenario))
        ? []
        : [
            problem(
              place,
              `must be a line in ${wanted.join(" or ")}${why}, but ${id} is in ${found}`,
            ),
          ];
    }),
    ...neighbourProblems(scenario),
    ...scenario.engine_checks.flatMap(({ line }, i) =>
      units.has(line)
        ? []
        : [
            problem(
              field(WHOLE, `engine_checks[${i}].line`),
              `is "${line}", which is no line${didYouMean(line, units.keys())}`,
            ),
          ],
    ),
  ];
}

type LineRole = Exclude<keyof Roles, "components" | "volume" | "per_unit" | "units">;

function rolesOf(scenario: Scenario): readonly Role[] {
  const { roles } = scenario;
  const units = unitsOfRoles(scenario);
  const place = field(WHOLE, "roles");
  return [
    ...roles.components.map((id, i) => ({
      id,
      place: entry(field(place, "components"), i),
      ...units.subtotal,
    })),
    ...(Object.keys(units) as LineRole[]).flatMap((role) => {
      const id = roles[role];
      return id === undefined ? [] : [{ id, place: field(place, role), ...units[role] }];
    }),
  ];
}

/** The total says whether totals are by the year or by the month; the cash view is always by the year. */
function unitsOfRoles(scenario: Scenario): Readonly<Record<LineRole, Wanted>> {
  const { currency } = scenario;
  const totals = { units: [`${currency}/${periodOf(scenario)}`], why: ", as the total is" };
  const yearly = { units: [`${currency}/year`] };
  const once = { units: [currency] };
  const share = { units: ["1"] };
  return {
    subtotal: totals,
    passthrough: totals,
    total: { units: [`${currency}/year`, `${currency}/month`] },
    saving: share,
    saving_total: share,
    saving_amount: totals,
    one_time: once,
    recurring_infrastructure: yearly,
    recurring_labour: yearly,
    recurring_usage: yearly,
    usage_minimum: yearly,
    replicas: share,
    replica_cost: yearly,
    recurring_spend: yearly,
    exit: once,
  };
}

/** Checks adds the components as one block of cells. */
function neighbourProblems(scenario: Scenario): readonly string[] {
  const { components } = scenario.roles;
  const ids = linesOf(scenario).map(({ line }) => line.id);
  const start = ids.indexOf(components[0] ?? "");
  const known = components.every((id) => ids.includes(id));
  if (!known || components.every((id, i) => ids[start + i] === id)) return [];
  return [
    problem(
      field(WHOLE, "roles.components"),
      "must be lines that stand one below the other, in the same order; move them together",
    ),
  ];
}
