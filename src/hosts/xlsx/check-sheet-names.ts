import type { SheetPlan } from "../../workbook/plan";
import { firstRepeated, refuse, refuseLongerThan } from "./refuse";

const FORBIDDEN = /[[\]:*?/\\]/;

function checkName(name: string): void {
  if (name === "") refuse("A sheet has no name, and Excel asks for one.");
  refuseLongerThan(31, name, `The sheet name "${name}"`);
  if (FORBIDDEN.test(name))
    refuse(`The sheet name "${name}" has one of the characters [ ] : * ? / \\ that Excel forbids.`);
  if (name.startsWith("'") || name.endsWith("'"))
    refuse(`The sheet name "${name}" starts or ends with an apostrophe, which Excel forbids.`);
  if (name.toLowerCase() === "history") refuse('Excel keeps the sheet name "History" for itself.');
}

export function checkSheetNames(sheets: readonly SheetPlan[]): void {
  if (sheets.length === 0) refuse("A workbook needs at least one sheet.");
  const names = sheets.map(({ name }) => name);
  names.forEach(checkName);
  const repeated = firstRepeated(names);
  if (repeated !== undefined) refuse(`Two sheets have the name "${repeated}".`);
}
