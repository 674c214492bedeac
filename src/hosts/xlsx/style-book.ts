import { withMemory } from "../../engine/with-memory";
import type { CellStyle, ConditionalFormat, Plan } from "../../workbook/plan";
import { borderElement } from "./border-element";
import { cellFormatElement } from "./cell-format-element";
import { differentialFormatElement } from "./differential-format-element";
import { distinct, distinctlyDrawn, type Distinct } from "./distinct";
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

type Style = Partial<CellStyle>;
const NORMAL: Style = {};

const numberFormatId = (formats: Distinct, format: string | undefined): number =>
  format === undefined ? 0 : FIRST_NUMBER_FORMAT + formats.indexOf(format);

/**
 * Every style object of the plan with the first one that looks like it. A workbook has tens of thousands of cells, which
 * mostly share their style objects, and few kinds of style.
 */
function kindsOf({ sheets }: Plan): ReadonlyMap<Style, Style> {
  const byKey = new Map<string, Style>([[styleKey(NORMAL), NORMAL]]);
  const kinds = new Map<Style, Style>([[NORMAL, NORMAL]]);
  let last: Style = NORMAL;
  for (const { cells } of sheets) {
    for (const { style } of cells) {
      if (style === last) continue;
      last = style;
      if (kinds.has(style)) continue;
      const key = styleKey(style);
      const kind = byKey.get(key) ?? style;
      byKey.set(key, kind);
      kinds.set(style, kind);
    }
  }
  return kinds;
}

export function styleBook(plan: Plan): StyleBook {
  const kinds = kindsOf(plan);
  const styles = [...new Set(kinds.values())];
  const numberFormats = distinct(styles.flatMap(({ numberFormat }) => numberFormat ?? []));
  const fonts = distinctlyDrawn(styles, fontElement);
  const fills = distinctlyDrawn(styles, fillElement, RESERVED_FILLS);
  const borders = distinctlyDrawn(styles, borderElement);
  const cellFormats = distinctlyDrawn(styles, (style) =>
    cellFormatElement(style, {
      numberFormat: numberFormatId(numberFormats, style.numberFormat),
      font: fonts.indexOf(style),
      fill: fills.indexOf(style),
      border: borders.indexOf(style),
    }),
  );
  const formats = new Map<Style, number>(
    [...kinds].map(([style, kind]) => [style, cellFormats.indexOf(kind)]),
  );
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
    formatOf: withMemory(formats, () => 0),
    differentialOf: (format) => differentials.indexOf(differentialFormatElement(format)),
  };
}
