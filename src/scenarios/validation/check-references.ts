import { basisParts } from "../basis-parts";
import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { called, field, problem, WHOLE, type Place } from "./place";
import { tablesOf } from "./tables-of";

/** Sources and approaches that are named must be there. */
export function referenceProblems(scenario: Scenario): readonly string[] {
  const { approaches, baseline, bridges } = scenario;
  const known = approaches.map(({ id }) => id);
  const named = [
    { id: baseline, place: field(WHOLE, "baseline") },
    ...bridges.map(({ id, approach }) => ({
      id: approach,
      place: field(called(WHOLE, "bridge", id), "approach"),
    })),
  ];
  return [
    ...named.flatMap(({ id, place }) =>
      known.includes(id)
        ? []
        : [
            problem(
              place,
              `must be one of ${known.join(", ")}, but is "${id}"${didYouMean(id, known)}`,
            ),
          ],
    ),
    ...sourceProblems(scenario),
    ...basisProblems(scenario),
    ...findingProblems(scenario),
  ];
}

/** The cover is one column: it can say only what all approaches share. */
function basisProblems({ basis, inputs }: Scenario): readonly string[] {
  const shared = inputs.filter(({ base }) => typeof base !== "object").map(({ id }) => id);
  return basis.flatMap((sentence, i) =>
    basisParts(sentence).flatMap(({ input }) =>
      input === undefined || shared.includes(input)
        ? []
        : [
            problem(
              field(WHOLE, `basis[${i}]`),
              `says {${input}}, which is no input that all approaches share${didYouMean(input, shared)}`,
            ),
          ],
    ),
  );
}

/** A finding says each of its figures, and no other. */
function findingProblems({ findings = [] }: Scenario): readonly string[] {
  return findings.flatMap(({ text, figures }, i) => {
    const place = field(WHOLE, `findings[${i}]`);
    const said = basisParts(text).flatMap(({ input }) => input ?? []);
    const known = figures.map(({ id }) => id);
    return [
      ...said
        .filter((id) => !known.includes(id))
        .map((id) =>
          problem(place, `says {${id}}, which is none of its figures${didYouMean(id, known)}`),
        ),
      ...known
        .filter((id) => !said.includes(id))
        .map((id) =>
          problem(place, `has the figure ${id}, but does not say {${id}}; say it or delete it`),
        ),
    ];
  });
}

function sourceProblems(scenario: Scenario): readonly string[] {
  const known = scenario.sources.map(({ id }) => id);
  return cited(scenario).flatMap(({ source, place }) =>
    known.includes(source)
      ? []
      : [
          problem(
            field(place, "source"),
            `is "${source}", which is not in sources (${known.join(", ")})${didYouMean(source, known)}`,
          ),
        ],
  );
}

function cited(scenario: Scenario): readonly { readonly source: string; readonly place: Place }[] {
  const of = (word: string, entries: readonly { readonly id: string; readonly source: string }[]) =>
    entries.map(({ id, source }) => ({ source, place: called(WHOLE, word, id) }));
  return [
    ...of("input", scenario.inputs),
    ...of("capability", scenario.capabilities),
    ...linesOf(scenario).flatMap(({ line: { source }, place }) =>
      source === undefined ? [] : [{ source, place }],
    ),
    ...tablesOf(scenario).flatMap(({ table: { rows }, place }) =>
      rows.flatMap(({ id, source }) =>
        source === undefined ? [] : [{ source, place: called(place, "row", id) }],
      ),
    ),
    ...of("published figure", scenario.published),
  ];
}
