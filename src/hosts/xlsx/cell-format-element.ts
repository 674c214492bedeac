import type { CellStyle } from "../../workbook/plan";
import { element } from "./element";

export interface FormatIndices {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

const alignment = (style: Partial<CellStyle>): string => {
  const attributes = {
    // An indent works on a stated side only.
    horizontal: style.align ?? (style.indent ? "left" : undefined),
    vertical: style.valign,
    wrapText: style.wrap || undefined,
    indent: style.indent || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element("alignment", attributes);
};

const protection = ({ unlocked }: Partial<CellStyle>): string =>
  unlocked ? element("protection", { locked: false }) : "";

/** An `xf`: which number format, font, fill and border a cell has, and how it is aligned and locked. */
export function cellFormatElement(style: Partial<CellStyle>, indices: FormatIndices): string {
  const aligned = alignment(style);
  const unlocked = protection(style);
  return element(
    "xf",
    {
      numFmtId: indices.numberFormat,
      fontId: indices.font,
      fillId: indices.fill,
      borderId: indices.border,
      xfId: 0,
      applyNumberFormat: indices.numberFormat > 0 || undefined,
      applyFont: indices.font > 0 || undefined,
      applyFill: indices.fill > 0 || undefined,
      applyBorder: indices.border > 0 || undefined,
      applyAlignment: aligned !== "" || undefined,
      applyProtection: unlocked !== "" || undefined,
    },
    aligned,
    unlocked,
  );
}
