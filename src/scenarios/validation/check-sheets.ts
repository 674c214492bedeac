import type { Scenario } from "../scenario";
import { alikeInExcel } from "./alike-in-excel";
import { called, problem, WHOLE } from "./place";
import { repeated } from "./repeated";
import { fixedSheets } from "./reserved-ids";

const LONGEST_NAME = 31;
const TAKEN = "another sheet of the workbook has already; choose another";

/** Excel's rules for the names of sheets, and what the workbook needs of them. */
export function sheetProblems(scenario: Scenario): readonly string[] {
  const { sheets, tables = [], capabilities } = scenario;
  const ids = sheets.map(({ id }) => id);
  const all = [...sheets, ...tables];
  const names = all.map(({ id, name }) => ({ name, place: called(WHOLE, "sheet", id) }));
  const fixed = [...fixedSheets].map(([id, name]) => ({ name, place: called(WHOLE, "sheet", id) }));
  return [
    ...all
      .filter(({ id }) => fixedSheets.has(id))
      .map(({ id }) => problem(called(WHOLE, "sheet", id), `has an id that ${TAKEN}`)),
    ...names.flatMap(({ name, place }) => {
      const fault = nameFault(name);
      return fault === undefined ? [] : [problem(place, `has the name "${name}", ${fault}`)];
    }),
    ...repeated([...fixed, ...names], ({ name }) => alikeInExcel(name)).map(([{ name, place }]) =>
      problem(place, `has the name "${name}", which ${TAKEN}`),
    ),
    ...(ids.includes("totals")
      ? []
      : ['sheets lack one with the id "totals"; its rows are shown as the result']),
    ...parityProblems(ids.includes("parity"), capabilities.length > 0),
  ];
}

function parityProblems(shown: boolean, needed: boolean): readonly string[] {
  if (shown === needed) return [];
  return needed
    ? ['sheets lack one with the id "parity"; it shows the capabilities']
    : [
        'the sheet "parity" shows the capabilities, and there are none; give it another id, or leave it out',
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
