import type { CellStyle, ConditionalFormat, Plan } from "../../workbook/plan";
import { borderElement } from "./border-element";
import { cellFormatElement } from "./cell-format-element";
import { differentialFormatElement } from "./differential-format-element";
import { distinct, type Distinct } from "./distinct";
import { fillElement, RESERVED_FILLS } from "./fill-element";
import { fontElement } from "./font-element";
import { styleKey } from "./style-key";

/** Every format of a workbook once, and where a cell's style or a conditional format finds its own. */
export interface StyleBook {
  readonly numberFormats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellFormats: readonly string[];
  readonly differentialFormats: readonly string[];
  readonly formatOf: (style: CellStyle) => number;
  readonly differentialOf: (format: ConditionalFormat) => number;
}

/** Numbers below belong to Excel's own formats. */
export const FIRST_NUMBER_FORMAT = 164;

const NORMAL: Partial<CellStyle> = {};

const numberFormatId = (formats: Distinct, format: string | undefined): number =>
  format === undefined ? 0 : FIRST_NUMBER_FORMAT + formats.indexOf(format);

/** One style of each kind, the normal one first; a workbook has few kinds and tens of thousands of cells. */
function distinctStyles(styles: Iterable<CellStyle>): readonly Partial<CellStyle>[] {
  const byKey = new Map([[styleKey(NORMAL), NORMAL]]);
  for (const style of styles) {
    const key = styleKey(style);
    if (!byKey.has(key)) byKey.set(key, style);
  }
  return [...byKey.values()];
}

export function styleBook(plan: Plan): StyleBook {
  const all = new Set(plan.sheets.flatMap(({ cells }) => cells.map(({ style }) => style)));
  const styles = distinctStyles(all);
  const numberFormats = distinct(styles.flatMap(({ numberFormat }) => numberFormat ?? []));
  const fonts = distinct(styles.map(fontElement));
  const fills = distinct([...RESERVED_FILLS, ...styles.map(fillElement)]);
  const borders = distinct(styles.map(borderElement));
  const cellFormat = (style: Partial<CellStyle>): string =>
    cellFormatElement(style, {
      numberFormat: numberFormatId(numberFormats, style.numberFormat),
      font: fonts.indexOf(fontElement(style)),
      fill: fills.indexOf(fillElement(style)),
      border: borders.indexOf(borderElement(style)),
    });
  const cellFormats = distinct(styles.map(cellFormat));
  const byKey = new Map(
    styles.map((style) => [styleKey(style), cellFormats.indexOf(cellFormat(style))]),
  );
  // Cells mostly share their style objects: one look-up by key for each object, not for each cell.
  const byStyle = new Map([...all].map((style) => [style, byKey.get(styleKey(style)) ?? 0]));
  const differentials = distinct(
    plan.sheets.flatMap((sheet) => sheet.conditionalFormats.map(differentialFormatElement)),
  );
  return {
    numberFormats: numberFormats.items,
    fonts: fonts.items,
    fills: fills.items,
    borders: borders.items,
    cellFormats: cellFormats.items,
    differentialFormats: differentials.items,
    formatOf: (style) => byStyle.get(style) ?? 0,
    differentialOf: (format) => differentials.indexOf(differentialFormatElement(format)),
  };
}
