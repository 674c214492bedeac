import { over, parseUnit, printUnit, sameUnit, type Quantity, type Unit } from "../../formula/unit";
import type { Roles, Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { entry, field, problem, WHOLE, type Place } from "./place";

interface Role {
  readonly id: string;
  readonly place: Place;
  /** The unit that the sheets read from the line. */
  readonly unit: string;
}

/** Each part on Summary, Cash flow and Cases is played by a line that is there and in the right unit. */
export function roleProblems(scenario: Scenario): readonly string[] {
  const units = new Map(linesOf(scenario).map(({ line }) => [line.id, line.unit]));
  return [
    ...rolesOf(scenario).flatMap(({ id, place, unit }) => {
      const found = units.get(id);
      if (found === undefined) {
        return [problem(place, `is "${id}", which is no line${didYouMean(id, units.keys())}`)];
      }
      return same(found, unit, scenario)
        ? []
        : [problem(place, `must be a line in ${unit}, but ${id} is in ${found}`)];
    }),
    ...neighbourProblems(scenario),
    ...volumeProblems(scenario),
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

function rolesOf({ roles, currency }: Scenario): readonly Role[] {
  const yearly = `${currency}/year`;
  const units: Readonly<
    Record<Exclude<keyof Roles, "components" | "volume" | "per_unit">, string>
  > = {
    subtotal: yearly,
    passthrough: yearly,
    total: yearly,
    saving: "1",
    saving_total: "1",
    saving_amount: yearly,
    one_time: currency,
    recurring_infrastructure: yearly,
    recurring_labour: yearly,
  };
  const place = field(WHOLE, "roles");
  return [
    ...roles.components.map((id, i) => ({
      id,
      place: entry(field(place, "components"), i),
      unit: yearly,
    })),
    ...(Object.keys(units) as (keyof typeof units)[]).map((role) => ({
      id: roles[role],
      place: field(place, role),
      unit: units[role],
    })),
  ];
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

/** The volume is one input for all approaches, counted by the month; cost per unit is the total over it. */
function volumeProblems(scenario: Scenario): readonly string[] {
  const { roles, inputs, currency } = scenario;
  const volume = inputs.find(({ id }) => id === roles.volume);
  const place = field(WHOLE, "roles.volume");
  if (!volume) {
    const known = inputs.map(({ id }) => id);
    return [
      problem(place, `is "${roles.volume}", which is no input${didYouMean(roles.volume, known)}`),
    ];
  }
  if (typeof volume.base === "object") {
    return [
      problem(place, `must be an input with one value for all approaches, as ${volume.id} is not`),
    ];
  }
  const perUnit = linesOf(scenario).find(({ line }) => line.id === roles.per_unit)?.line;
  const at = field(WHOLE, "roles.per_unit");
  if (!perUnit) return [problem(at, `is "${roles.per_unit}", which is no line`)];
  const month = unitOf(`${currency}/month`, scenario);
  const counted = unitOf(volume.unit, scenario);
  const wanted = over(month as Quantity, counted as Quantity);
  if (sameUnit(unitOf(perUnit.unit, scenario), wanted)) return [];
  return [
    problem(
      at,
      `must be a line in ${printUnit(wanted)}, the currency over the unit of ${volume.id}, but ${perUnit.id} is in ${perUnit.unit}`,
    ),
  ];
}

const unitOf = (unit: string, { units, currency }: Scenario): Unit =>
  parseUnit(unit, [...units, currency, "month", "year"]);

const same = (one: string, other: string, scenario: Scenario): boolean =>
  sameUnit(unitOf(one, scenario), unitOf(other, scenario));
