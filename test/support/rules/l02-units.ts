import type { Plan } from "../../../src/workbook/plan";
import { currenciesOf } from "../currencies-of";
import { inEnglish } from "../in-english";
import { isFigure, isText, readPlan, type Line, type ReadCell } from "../plan-reader";
import { cellsOf, resolvedReferences } from "../resolved-references";
import { isTableSheet } from "../table-sheets";

/** Two decimals may be cents or hours: such a row's currency follows from its formula (see `deriveUnit`). */
const MONEY = /^#,##0(\.0)?,*_\);\(/;
const WHOLE = "#,##0_)";
const UNIT = 2;
/** In thousands the scale stands before it in German, behind it in English. */
const FIRST_WORD = /^(?:Tsd\. )?(\S*)/;

const isCurrency = (plan: Plan, unit: string): boolean =>
  currenciesOf(plan).has(FIRST_WORD.exec(unit)?.[1] ?? "");

/** Each row of figures says its unit, money its currency, a rate its period in words ("EUR per month"). */
export const l02 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .lines.filter(({ sheet }) => sheet.id !== "sources") // Its only figures are dates.
    .flatMap((line) =>
      isTableSheet(plan, line.sheet) ? headedFaults(plan, line) : unitFaults(plan, line),
    );

/** In a table each column has its unit, in the header. */
function headedFaults(plan: Plan, { cells }: Line): readonly string[] {
  return cells.filter(isNumeric).flatMap((cell) => {
    const unit = readPlan(plan).header(cell);
    const isMoney = MONEY.test(cell.style.numberFormat ?? "");
    return [
      ...(unit === "" ? [`${cell.address} has no unit`] : []),
      ...(/[/*]/.test(unit) ? [`${cell.address}: "${unit}" is not in words`] : []),
      ...(isMoney && !isCurrency(plan, unit) ? [`${cell.address} is money in "${unit}"`] : []),
    ];
  });
}

const isNumeric = (cell: ReadCell): boolean => isFigure(cell) && typeof cell.value === "number";

const unitOf = (plan: Plan, line: Line | undefined): unknown =>
  line?.cells.find((cell) => readPlan(plan).header(cell) === "Unit")?.value;

function unitFaults(plan: Plan, line: Line): readonly string[] {
  const cells = line.cells.filter(isNumeric);
  if (cells.length === 0) return [];
  const unit = unitOf(plan, line);
  const place = `${line.sheet.name}, ${line.id}`;
  if (typeof unit !== "string" || unit === "") return [`${place} has no unit`];
  const isMoney = cells.some(({ style }) => MONEY.test(style.numberFormat ?? ""));
  const expected = checkedUnit(plan, line);
  return [
    ...(/[/*]/.test(unit) ? [`${place}: "${unit}" is not in words`] : []),
    ...(expected === undefined && isMoney && !isCurrency(plan, unit)
      ? [`${place} is money in "${unit}"`]
      : []),
    ...(expected !== undefined && expected !== inEnglish(plan, unit)
      ? [`${place}: "${unit}", the line is in ${expected}`]
      : []),
  ];
}

/** A row that holds a line against the engine is in the line's own unit, a check in that of what it compares. */
function checkedUnit(plan: Plan, line: Line): string | undefined {
  if (/^CHK\.(?!master$)/.test(line.id)) return comparedUnit(plan, line);
  if (!line.id.startsWith("ENG.")) return undefined;
  const own = readPlan(plan).lines.find((one) => line.id.startsWith(`ENG.${one.id}.`));
  return inEnglish(plan, String(unitOf(plan, own)));
}

/** Whole numbers count cells. Else it is the unit of the first row expected, or of the last that has to come to 0. */
function comparedUnit(plan: Plan, { cells }: Line): string {
  const under = (header: string) => cells.find((cell) => readPlan(plan).header(cell) === header);
  const [value, expected] = [under("Value"), under("Expected")];
  if (value?.style.numberFormat === WHOLE) return "number";
  const area = expected?.formula
    ? resolvedReferences(plan, expected)[0]
    : value && resolvedReferences(plan, value).at(-1);
  const units = new Set(area && cellsOf(area).flatMap((place) => unitsAt(plan, place)));
  return units.size === 1 ? [...units].join() : "mixed";
}

type Cell = ReturnType<typeof cellsOf>[number];
/** Where rows are costs at a volume, their whole numbers are volumes. */
const AT_VOLUMES = ["points", "break_even"];

/** The unit of a cell's row; titles have none. */
function unitsAt(plan: Plan, place: Cell): readonly string[] {
  const reading = readPlan(plan);
  const at = reading.cell(place.sheet, place.row, place.column);
  const isVolume = AT_VOLUMES.includes(at?.sheet.id ?? "") && at?.style.numberFormat === WHOLE;
  const { sheet, row } = (isVolume && reading.line("BE.from")?.cells[0]) || at || {};
  const unit = sheet && row !== undefined ? reading.cell(sheet.name, row, UNIT)?.value : undefined;
  return isText(unit) ? [inEnglish(plan, unit)] : [];
}
