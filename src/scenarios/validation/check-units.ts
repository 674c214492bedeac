import { parseUnit } from "../../formula/unit";
import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { called, field, problem, WHOLE, type Place } from "./place";
import { refusalOf } from "./outcome-of";
import { repeated } from "./repeated";
import { tablesOf } from "./tables-of";

/** The list of base units is sound, and every unit is written with it. */
export function unitProblems(scenario: Scenario): readonly string[] {
  const { units, currency } = scenario;
  const place = field(WHOLE, "units");
  const unreadable = units.filter(
    (name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || name === "text" || name === "flag",
  );
  return [
    ...unreadable.map((name) =>
      problem(
        place,
        `has "${name}", which cannot be a unit; write one word of letters, digits and _`,
      ),
    ),
    ...repeated(units, (name) => name).map(([name]) =>
      problem(place, `has "${name}" twice; delete one`),
    ),
    ...(units.includes(currency)
      ? []
      : [problem(place, `lacks the currency "${currency}"; add it`)]),
    ...measured(scenario).flatMap(({ unit, place: at }) => {
      const refusal = refusalOf(() => parseUnit(unit, units));
      if (refusal === undefined) return [];
      return [problem(field(at, "unit"), `cannot be used: ${refusal}${hint(unit, units)}`)];
    }),
  ];
}

function hint(unit: string, units: readonly string[]): string {
  const strange = unit.split(/[*/]/).find((name) => name !== "1" && !units.includes(name.trim()));
  const words = strange?.trim() ? didYouMean(strange.trim(), units) : "";
  return words.replace(/^; d/, " D");
}

function measured(scenario: Scenario): readonly { readonly unit: string; readonly place: Place }[] {
  const of = (word: string, entries: readonly { readonly id: string; readonly unit: string }[]) =>
    entries.map(({ id, unit }) => ({ unit, place: called(WHOLE, word, id) }));
  return [
    ...of("input", scenario.inputs),
    ...linesOf(scenario).map(({ line, place }) => ({ unit: line.unit, place })),
    ...tablesOf(scenario).flatMap(({ table: { columns }, place }) =>
      columns.map(({ id, unit }) => ({ unit, place: called(place, "column", id) })),
    ),
    ...of("published figure", scenario.published),
    ...of("bridge", scenario.bridges),
  ];
}
