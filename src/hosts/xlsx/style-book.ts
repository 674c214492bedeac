import type { CellStyle, ConditionalFormat, Plan } from "../../workbook/plan";
import { borderElement } from "./border-element";
import { cellFormatElement } from "./cell-format-element";
import { differentialFormatElement } from "./differential-format-element";
import { distinct, type Distinct } from "./distinct";
import { fillElement, RESERVED_FILLS } from "./fill-element";
import { fontElement } from "./font-element";

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

export function styleBook(plan: Plan): StyleBook {
  const cellStyles = new Set(plan.sheets.flatMap(({ cells }) => cells.map(({ style }) => style)));
  const styles: readonly Partial<CellStyle>[] = [NORMAL, ...cellStyles];
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
  const byStyle = new Map(styles.map((style) => [style, cellFormat(style)]));
  const cellFormats = distinct(byStyle.values());
  const formats = plan.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  const differentials = distinct(formats.map(differentialFormatElement));
  return {
    numberFormats: numberFormats.items,
    fonts: fonts.items,
    fills: fills.items,
    borders: borders.items,
    cellFormats: cellFormats.items,
    differentialFormats: differentials.items,
    formatOf: (style) => cellFormats.indexOf(byStyle.get(style) ?? cellFormat(style)),
    differentialOf: (format) => differentials.indexOf(differentialFormatElement(format)),
  };
}
