import { conversions } from "../../formula/conversions";
import { alikeInExcel } from "./alike-in-excel";

/** Ids that every workbook gives to rows of its own. */
const TAKEN: ReadonlySet<string> = new Set([
  ...conversions.keys(),
  "AT",
  "BASELINE",
  "ABOVE",
  "WHOLE",
  "LOW",
  "HIGH",
  "case_selector",
  "volume_selector",
  "fx_selector",
  "approach_header",
  "choice_header",
  "tco_case",
  "tco_volume",
  "tco_fx",
  "tco_master_check",
  "tco_alerts",
  "ALR.changed",
  "ALR.crossover_limit",
  "ALR.crossover_rows",
  "ALR.steps_beyond",
  "ALR.points_end",
  "ALR.choices",
  "ALR.waived",
  "ALR.range",
  "ALR.stale",
  "ALR.disputed",
  "ALR.total",
]);
const PREFIXES = [
  "ALR.override.",
  "BE.",
  "BGT.",
  "CASE.",
  "CHK.",
  "CSH.",
  "DCK.",
  "ENG.",
  "GRID.",
  "SCN.",
  "SEN.",
  "SUM.",
  "TOL.",
  "TCO.",
  "VAR.",
];

/** Whether the workbook or the formula language uses an id already. */
export function isReserved(id: string): boolean {
  return TAKEN.has(id) || PREFIXES.some((prefix) => id.startsWith(prefix));
}

const CASES: ReadonlySet<string> = new Set([
  ...["live", "published", "low", "base", "high"],
  ...["volume_low", "volume_base", "volume_high"],
]);

/** Whether every workbook computes a case of this id. */
export function isReservedCase(id: string): boolean {
  return CASES.has(alikeInExcel(id));
}

/** The sheets that every workbook has, by id; a scenario's own stand between them. */
export const fixedSheets: ReadonlyMap<string, string> = new Map([
  ["cover", "Cover"],
  ["summary", "Summary"],
  ["assumptions", "Assumptions"],
  ["rate_card", "Rate card"],
  ["accounts", "Accounts"],
  ["cash_flow", "Cash flow"],
  ["cases", "Cases"],
  ["variations", "Variations"],
  ["scenarios", "Scenarios"],
  ["sensitivity", "Sensitivity"],
  ["curves", "Curves"],
  ["points", "Points"],
  ["break_even", "Break-even"],
  ["budget", "Budget"],
  ["deck", "Deck"],
  ["reconciliation", "Reconciliation"],
  ["checks", "Checks"],
  ["sources", "Sources"],
  ["log", "Log"],
]);
