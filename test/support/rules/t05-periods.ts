import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { inEnglish } from "../in-english";
import { isText, readPlan, type Line } from "../plan-reader";

const PERIOD = /per (hour|day|month|year)$/;

/** They repeat the lines of all blocks in one list. */
const REPEATING = ["cases", "variations"];

/** The rows of one block count by the month or by the year, not some so and some so. */
export function t05(plan: Plan): readonly string[] {
  const sheets = plan.sheets.filter(({ id, class: held }) => held === "calc" || id === "parity");
  return sheets
    .filter(({ id }) => !REPEATING.includes(id))
    .flatMap((sheet) => blocksOf(plan, sheet))
    .flatMap(({ title, lines }) => {
      const periods = new Set(lines.flatMap((line) => periodOf(plan, line)));
      return periods.size > 1 ? [`${title} mixes ${[...periods].join(" and ")}`] : [];
    });
}

interface Block {
  readonly title: string;
  readonly lines: readonly Line[];
}

function blocksOf(plan: Plan, sheet: SheetPlan): readonly Block[] {
  const { cells, lines } = readPlan(plan);
  const titles = cells.filter(
    (cell) => cell.sheet === sheet && cell.column === 0 && isText(cell.value) && cell.style.bold,
  );
  return titles.map(({ row, value }, at) => {
    const end = titles[at + 1]?.row ?? Infinity;
    const inside = lines.filter((line) => line.sheet === sheet && line.row > row && line.row < end);
    return { title: `${sheet.name}: ${String(value)}`, lines: inside };
  });
}

function periodOf(plan: Plan, { cells }: Line): readonly string[] {
  const unit = cells.find((cell) => readPlan(plan).header(cell) === "Unit")?.value;
  const period = PERIOD.exec(inEnglish(plan, String(unit)))?.[1];
  return period === undefined ? [] : [period];
}
