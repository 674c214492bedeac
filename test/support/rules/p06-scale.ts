import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { isFigure, isText, readPlan, type ReadCell } from "../plan-reader";

/** A format that shows thousands or millions without a letter that says so. */
const SCALED = /[0#](,+)(?:_\)|;|$)/;
const WORDS: Readonly<Record<string, RegExp>> = {
  ",": /\bk\b|thousand|Tsd\./i,
  ",,": /\bm\b|million|Mio\./i,
};

/** Scaled figures say so in their table's header, and a table has one scale. */
export const p06 = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap((sheet) => {
    const cells = readPlan(plan).cells.filter((cell) => cell.sheet === sheet && isMoney(cell));
    const scales = new Set(cells.map(scaleOf));
    const scaled = [...scales].filter((scale) => scale !== "");
    if (scaled.length === 0) return [];
    return [
      ...(scales.size > 1 ? [`${sheet.name} mixes scales`] : []),
      ...scaled
        .filter((scale) => !headTexts(plan, sheet).some((text) => WORDS[scale]?.test(text)))
        .map((scale) => `${sheet.name}: no header says "${scale === "," ? "k" : "M"}"`),
    ];
  });

const isMoney = (cell: ReadCell): boolean =>
  isFigure(cell) && /;\(#,##0/.test(cell.style.numberFormat ?? "");

const scaleOf = ({ style }: ReadCell): string => SCALED.exec(style.numberFormat ?? "")?.[1] ?? "";

const headTexts = (plan: Plan, sheet: SheetPlan): readonly string[] =>
  readPlan(plan)
    .cells.filter((cell) => cell.sheet === sheet && cell.row < 8)
    .flatMap(({ value }) => (isText(value) ? [value] : []));
