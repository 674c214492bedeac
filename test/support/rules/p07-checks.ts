import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type Line, type ReadCell } from "../plan-reader";
import { cellsOf, resolvedReferences } from "../resolved-references";

const FEWEST = 12;
const CHECK_FORMAT = '[=0]"OK";[Red]"CHECK"';
const MASTER = "CHK.master";
const ALERTS = "ALR.total";

/** At least twelve error checks in tolerance cells feed the master check, alerts their number; both stand on every sheet. */
export function p07(plan: Plan): readonly string[] {
  const { lines } = readPlan(plan);
  const checks = lines.filter(({ sheet }) => sheet.id === "checks");
  const errors = checks.filter(({ id }) => /^(CHK|ENG)\./.test(id) && id !== MASTER);
  const alerts = checks.filter(({ id }) => id.startsWith("ALR.") && id !== ALERTS);
  const own = errors.filter(({ id }) => id.startsWith("CHK."));
  return [
    ...(own.length >= FEWEST ? [] : [`only ${own.length} error checks`]),
    ...errors.flatMap((line) => wrongCheck(plan, line)),
    ...uncounted(plan, MASTER, errors),
    ...uncounted(plan, ALERTS, alerts),
    ...(resultOf(plan, MASTER)?.value === 0 ? [] : ["the master check is not 0"]),
    ...plan.sheets.flatMap(({ name }) => unseen(plan, name)),
  ];
}

const under = (plan: Plan, { cells }: Line, header: string): ReadCell | undefined =>
  cells.find((cell) => readPlan(plan).header(cell) === header);

const resultOf = (plan: Plan, id: string): ReadCell | undefined =>
  readPlan(plan)
    .lines.filter((line) => line.id === id)
    .map((line) => under(plan, line, "Result"))[0];

/** Deviation against a tolerance that is typed in one place; 0 or 1; without the add-in nothing is compared. */
function wrongCheck(plan: Plan, line: Line): readonly string[] {
  const result = under(plan, line, "Result");
  const tolerance = under(plan, line, "Tolerance");
  const deviation = under(plan, line, "Deviation");
  const typed = tolerance && resolvedReferences(plan, tolerance)[0];
  const source = typed && readPlan(plan).cell(typed.sheet, typed.row, typed.column);
  return [
    ...(result?.value === 0 || result?.value === 1 ? [] : [`${line.id} comes to ${result?.value}`]),
    ...(result?.style.numberFormat === CHECK_FORMAT ? [] : [`${line.id} does not say OK or CHECK`]),
    ...(tolerances(line).includes(Number(source?.value)) && source?.style.role === "data"
      ? []
      : [`${line.id} has the tolerance ${String(source?.value)}`]),
    ...(line.id.startsWith("ENG.") && !deviation?.text.includes("ISNUMBER(")
      ? [`${line.id} counts a missing add-in as an error`]
      : []),
  ];
}

/** To the cent or nine places; a simulation to 2 % of the value that it is held against, or to 25 % of the deviation. */
const tolerances = ({ id }: Line): readonly number[] =>
  id.startsWith("ENG.SEN.") ? [0.02, 0.25] : [0.01, 1e-9];

/** The total adds the result of each of these rows and of no other. */
function uncounted(plan: Plan, total: string, lines: readonly Line[]): readonly string[] {
  const cell = resultOf(plan, total);
  if (cell === undefined) return [`there is no ${total}`];
  const added = new Set(
    resolvedReferences(plan, cell)
      .flatMap(cellsOf)
      .map(({ row }) => row),
  );
  const missing = lines.filter(({ row }) => !added.has(row)).map(({ id }) => id);
  const others = readPlan(plan)
    .lines.filter(({ sheet, row }) => sheet.id === "checks" && added.has(row))
    .filter((line) => !lines.includes(line));
  return [
    ...missing.map((id) => `${total} does not add ${id}`),
    ...others.map(({ id }) => `${total} adds ${id}`),
  ];
}

/** In the first rows, which stay in view or begin the page; on the cover among its facts. */
function unseen(plan: Plan, sheetName: string): readonly string[] {
  const lastRow = sheetName === plan.sheets[0]?.name ? 20 : 5;
  const texts = readPlan(plan)
    .cells.filter(({ sheet, row }) => sheet.name === sheetName && row < lastRow)
    .map(({ text }) => text);
  return ["tco_master_check", "tco_alerts"]
    .filter((name) => !texts.includes(name))
    .map((name) => `${sheetName} does not show ${name}`);
}
