import { oncePer } from "../../engine/once-per";
import type { Input, Scenario } from "../../scenarios/scenario";
import { volumes } from "./case-columns";
import type { CaseTable } from "./case-table";
import { movedLines, type MovedLines } from "./moved-lines";

/** One input moved alone, at an end of its range or at a number, and the cases of sheet Cases that it is moved in. */
export interface Variation extends CaseTable, MovedLines {
  readonly title: string;
  readonly input: Input;
  /** The number that it is moved to; where left out, each case reads the end that it is called after. */
  readonly value?: number;
  readonly cases: readonly VariedCase[];
}
export interface VariedCase {
  /** The end of the range, or the volume. */
  readonly id: string;
  readonly label: string;
  /** The case of sheet Cases that has all other inputs. */
  readonly start: string;
}

/** The row of a variation that computes a line: of an input alone at its ends, or at a value of the grid, from 1 on. */
const endsRowId = (input: string) => (id: string) => `VAR.${input}.${id}`;
const gridRowId = (number: number) => (id: string) => `GRID.${number}.${id}`;

/** Each input of the tornado alone at its low and at its high. */
export const endsVariations = oncePer((scenario: Scenario): readonly Variation[] =>
  (scenario.sensitivity?.tornado ?? []).flatMap((id) => {
    const cases = [
      { id: "low", label: "Low", start: "base" },
      { id: "high", label: "High", start: "base" },
    ];
    return inputsNamed(id, scenario).map((input) => ({
      ...{ input, cases, ...movedLines(scenario, id), rowId: endsRowId(id) },
      count: cases.length * scenario.approaches.length,
      title: `${input.label}: alone at its low and at its high`,
    }));
  }),
);

/** Each value of the grid, at each volume. */
export const gridVariations = oncePer((scenario: Scenario): readonly Variation[] => {
  const { input: id = "", values = [] } = scenario.sensitivity?.two_way ?? {};
  const cases = volumes.map((word) => ({
    ...{ id: word, label: `Volume ${word}`, start: `volume_${word}` },
  }));
  return inputsNamed(id, scenario).flatMap((input) => {
    const moved = movedLines(scenario, id);
    return values.map((value, i) => ({
      ...{ input, value, cases, ...moved, rowId: gridRowId(i + 1) },
      count: cases.length * scenario.approaches.length,
      title: `${input.label}: value ${i + 1} of the grid, at each volume`,
    }));
  });
});

/** All of them, in the order of sheet Variations. */
export const variationsOf = (scenario: Scenario): readonly Variation[] => [
  ...endsVariations(scenario),
  ...gridVariations(scenario),
];

const inputsNamed = (id: string, { inputs }: Scenario): readonly Input[] =>
  inputs.filter((input) => input.id === id);
