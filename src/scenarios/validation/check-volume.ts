import { over, parseUnit, printUnit, sameUnit, type Quantity, type Unit } from "../../formula/unit";
import { periodOf } from "../period-of";
import type { Scenario } from "../scenario";
import { volumeInput } from "../volume-input";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { field, problem, WHOLE, type Place } from "./place";

/** The volume is one input for all approaches; the cost per unit is the total over as many units. */
export function volumeProblems(scenario: Scenario): readonly string[] {
  const { roles, inputs } = scenario;
  const volume = volumeInput(scenario);
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
  return roles.units === undefined
    ? perUnitProblems(scenario, volume.unit, "month", volume.id)
    : unitsProblems(scenario, roles.units);
}

/** The line that counts the units does so by the totals' own period. */
function unitsProblems(scenario: Scenario, id: string): readonly string[] {
  const lines = linesOf(scenario).map(({ line }) => line);
  const counted = lines.find((line) => line.id === id);
  if (counted) return perUnitProblems(scenario, counted.unit, periodOf(scenario), id);
  const known = lines.map((line) => line.id);
  return [
    problem(field(WHOLE, "roles.units"), `is "${id}", which is no line${didYouMean(id, known)}`),
  ];
}

function perUnitProblems(
  scenario: Scenario,
  counted: string,
  period: string,
  countedBy: string,
): readonly string[] {
  const { roles, currency, units } = scenario;
  const at: Place = field(WHOLE, "roles.per_unit");
  const perUnit = linesOf(scenario).find(({ line }) => line.id === roles.per_unit)?.line;
  if (!perUnit) return [problem(at, `is "${roles.per_unit}", which is no line`)];
  const unitOf = (unit: string): Unit => parseUnit(unit, [...units, currency, "month", "year"]);
  const wanted = over(unitOf(`${currency}/${period}`) as Quantity, unitOf(counted) as Quantity);
  if (sameUnit(unitOf(perUnit.unit), wanted)) return [];
  const remedy =
    roles.units === undefined
      ? "; or name in roles.units the line that counts what the total is divided by"
      : "";
  return [
    problem(
      at,
      `must be a line in ${printUnit(wanted)}, the currency over the unit of ${countedBy}, but ${perUnit.id} is in ${perUnit.unit}${remedy}`,
    ),
  ];
}
