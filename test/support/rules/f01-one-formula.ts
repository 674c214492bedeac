import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { grouped } from "../../../src/hosts/excel/grouped";
import { isHeader, readPlan, type FormulaCell, type Line, type ReadCell } from "../plan-reader";
import { relativeText } from "../relative-text";
import { isTableSheet, tableOf } from "../table-sheets";

/** What tells the cases apart stands in their header rows, so it differs from case to case. */
const HEADER_OF_CASES = /^CASE\.set_\d_value$/;

/** How large a difference is, and its rank beside it: no approaches, though there may be two of them as well. */
const RANKED = /^(SUM\.size)\./;

/** The master check and the number of alerts stand in the first rows below the header. */
const TOTALS_OF_CHECKS = 7;

/** One formula for a whole row of approaches, cases or years; one down the sheet for checks and deviations. */
export function f01(plan: Plan): readonly string[] {
  const { lines, cells } = readPlan(plan);
  const years = new Set(
    cells.filter((one) => isHeader(one) && typeof one.value === "number").map(columnOf),
  );
  const across = lines
    .filter(
      ({ sheet, id }) => sheet.class !== "check" && !HEADER_OF_CASES.test(id) && !RANKED.test(id),
    )
    .flatMap((line) => blocks(plan, line, years).flatMap(unlike));
  const down = plan.sheets.flatMap((sheet) => columns(plan, sheet).flatMap(unlike));
  return [...across, ...down, ...repeatedRows(plan).flatMap(unlike)];
}

/** Points of the curves, crossovers of a pair, ranks and months of a budget stand in rows of one kind: a column has one formula. */
function repeatedRows(plan: Plan): readonly (readonly FormulaCell[])[] {
  const kinds = new Map<FormulaCell, string>();
  for (const line of readPlan(plan).lines) {
    const [, named] = /^BE\.(.+)\.\d+$/.exec(line.id) ?? RANKED.exec(line.id) ?? [];
    const kind = line.sheet.id === "budget" ? "month" : named;
    for (const cell of kind === undefined ? [] : formulasOf(line)) kinds.set(cell, kind ?? "");
  }
  return groupsOf([...kinds.keys()], (cell) => `${kinds.get(cell)} ${columnOf(cell)}`);
}

const columnOf = ({ sheet, column }: ReadCell): string => `${sheet.id} ${column}`;

/** Cells whose formula is not the one that most of its neighbours have. */
function unlike(cells: readonly FormulaCell[]): readonly string[] {
  const texts = cells.map(({ formula }) => relativeText(formula));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const usual = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
  return cells
    .filter((_, at) => texts[at] !== usual)
    .map(({ address, text }) => `${address} differs from its neighbours: ${text}`);
}

const formulasOf = ({ cells }: Line): readonly FormulaCell[] =>
  cells.filter(
    (cell): cell is FormulaCell =>
      cell.formula !== undefined && ["calc", "output"].includes(cell.style.role),
  );

/** Neighbours of a row that mean the same: under headers of one kind, approaches only where all are there. */
function blocks(
  plan: Plan,
  line: Line,
  years: ReadonlySet<string>,
): readonly (readonly FormulaCell[])[] {
  const kinds = new Map(formulasOf(line).map((cell) => [cell, kindOf(plan, cell, years)]));
  const kind = (cell: FormulaCell | undefined) => (cell ? kinds.get(cell) : undefined) ?? "";
  const isWhole = (cells: readonly FormulaCell[]): boolean =>
    kind(cells[0]) !== "approach" || cells.length === plan.approaches.length;
  return groupsOf([...kinds.keys()], kind).filter(isWhole);
}

/** Approaches, years and cases are of one kind each; any other header is of its own. */
function kindOf(plan: Plan, cell: FormulaCell, years: ReadonlySet<string>): string {
  if (cell.sheet.id === "cases" || cell.sheet.id === "scenarios") return "case";
  const { header, headerNote } = readPlan(plan);
  const above = header(cell);
  const isApproach = plan.approaches.some(({ id, label }) => above === id || above === label);
  if (cell.sheet.id === "sensitivity") return kindOfSensitivity(plan, above);
  if (cell.sheet.id === "assumptions" && isApproach) return headerNote(cell);
  if (isApproach) return "approach";
  return years.has(columnOf(cell)) ? "year" : `${above} ${cell.column}`;
}

/** Volumes, cases and shares of outcomes are of one kind each, and so are the approaches at either end of a range. */
function kindOfSensitivity(plan: Plan, above: string): string {
  const kinds = [/^Volume /, /^(Low|Base|High)$/, /^P\d\d$/];
  const kind = kinds.findIndex((one) => one.test(above));
  if (kind >= 0) return String(kind);
  const [label] = above.split(/, (?:low|high)$/);
  return plan.approaches.some((one) => one.label === label && label !== above) ? "moved" : above;
}

/** Columns of tables, each for itself; of checks: row checks of a Calc sheet, deviation and result on Checks. */
function columns(plan: Plan, sheet: SheetPlan): readonly (readonly FormulaCell[])[] {
  const { formulas, cell, header } = readPlan(plan);
  if (isTableSheet(plan, sheet)) {
    const own = formulas.filter((one) => one.sheet === sheet && one.column > 1);
    return groupsOf(own, (one) => `${one.column} ${tableOf(one)}`);
  }
  const family = ({ row }: FormulaCell): string =>
    sheet.id === "checks" ? String(cell(sheet.name, row, 0)?.value).split(".")[0]! : "";
  const isSingle = (one: FormulaCell): boolean =>
    header(one) === "Deviation" ? family(one) !== "ALR" : /^(Row check|Result)$/.test(header(one));
  const checks = formulas.filter(
    (one) => one.sheet === sheet && one.row > TOTALS_OF_CHECKS && isSingle(one),
  );
  return groupsOf(checks, (one) => `${one.column} ${family(one)}`);
}

const groupsOf = (
  cells: readonly FormulaCell[],
  keyOf: (cell: FormulaCell) => string,
): readonly (readonly FormulaCell[])[] => [...grouped(cells, keyOf).values()];
