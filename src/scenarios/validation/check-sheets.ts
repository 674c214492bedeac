import type { Scenario } from "../scenario";
import { called, problem, WHOLE } from "./place";
import { repeated } from "./repeated";
import { fixedSheetNames } from "./reserved-ids";

const LONGEST_NAME = 31;

/** Excel's rules for the names of sheets, and what the workbook needs of them. */
export function sheetProblems({ sheets, capabilities }: Scenario): readonly string[] {
  const names = sheets.map(({ id, name }) => ({ name, place: called(WHOLE, "sheet", id) }));
  const fixed = fixedSheetNames.map((name) => ({
    name,
    place: called(WHOLE, "the workbook's", name),
  }));
  return [
    ...names.flatMap(({ name, place }) => {
      const fault = nameFault(name);
      return fault === undefined ? [] : [problem(place, `has the name "${name}", ${fault}`)];
    }),
    ...repeated([...fixed, ...names], ({ name }) => name.toLowerCase()).map(([{ name, place }]) =>
      problem(place, `has the name "${name}", which another sheet has already; choose another`),
    ),
    ...(capabilities.length > 0 && !sheets.some(({ id }) => id === "parity")
      ? [
          'the scenario has capabilities, but no sheet "parity" to show them; add it, or delete them',
        ]
      : []),
  ];
}

function nameFault(name: string): string | undefined {
  if (name.length > LONGEST_NAME) {
    return `which has ${name.length} characters; Excel takes at most ${LONGEST_NAME}`;
  }
  if (/[[\]:*?/\\]/.test(name)) return "which Excel does not take; leave out [ ] : * ? / \\";
  if (/^'|'$/.test(name)) return "which Excel does not take; begin and end it without '";
  return name.toLowerCase() === "history"
    ? "which Excel keeps for itself; choose another"
    : undefined;
}
