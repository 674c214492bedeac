import type { Plan } from "../../workbook/plan";
import { firstRepeated, refuse, refuseLongerThan } from "./refuse";

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const READS_AS_CELL = /^([a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*|true|false)$/i;

function checkName(name: string): void {
  refuseLongerThan(255, name, `The name "${name}"`);
  if (!ALLOWED.test(name) || READS_AS_CELL.test(name))
    refuse(`"${name}" cannot be a name in Excel: letters, digits, "_" and "." only, and no cell.`);
}

/** Defined names and the names of tables share one list. */
export function checkNames({ names, sheets }: Plan): void {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const all = [...names.map(({ name }) => name), ...tables];
  all.forEach(checkName);
  const repeated = firstRepeated(all);
  if (repeated !== undefined) refuse(`Two names or tables are called "${repeated}".`);
}
