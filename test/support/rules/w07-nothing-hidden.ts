import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type ReadCell } from "../plan-reader";
import { attributesOf, type Parts } from "../xlsx-parts";

/** No text in the colour of its ground, no empty format, no row or column without size. */
export function w07(plan: Plan): readonly string[] {
  const sizes = plan.sheets.flatMap(({ name, columnWidths, rowHeights }) => [
    ...columnWidths.flatMap((width, at) => (width > 0 ? [] : [`${name}: column ${at} is hidden`])),
    ...rowHeights.flatMap(({ row, height }) =>
      height > 0 ? [] : [`${name}: row ${row} is hidden`],
    ),
  ]);
  const cells = readPlan(plan).cells.filter(isInvisible);
  return [...sizes, ...cells.map(({ address }) => `${address} cannot be seen`)];
}

const isInvisible = ({ value, style }: ReadCell): boolean =>
  value !== null &&
  value !== "" &&
  ((style.color ?? "000000") === (style.fill ?? "FFFFFF") || /^;+$/.test(style.numberFormat ?? ""));

/** The same of the file's own marks. */
export function w07InFile(parts: Parts): readonly string[] {
  const states = attributesOf(parts, "xl/workbook.xml", "sheet")
    .filter(({ state }) => state !== undefined && state !== "visible")
    .map(({ name }) => `the sheet ${name} is hidden`);
  const worksheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  const marks = worksheets.flatMap(([path, text]) =>
    [...text.matchAll(/<(?:row|col)\s[^>]*\bhidden="(?:1|true)"[^>]*>/g)].map(
      ([mark]) => `${path}: ${mark}`,
    ),
  );
  return [...states, ...marks];
}
