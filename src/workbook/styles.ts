import type { CellRole, CellStyle } from "./plan";
import { remembered } from "../engine/remembered";

export const palette = {
  ink: "000000",
  input: "0000FF",
  crossSheet: "008000",
  muted: "6B6B6B",
  pale: "A6A6A6",
  link: "0563C1",
  white: "FFFFFF",
  header: "1F3864",
  section: "DCE6F1",
  inputFill: "FFF8DC",
  /** Behind what checks the figures beside it and is none itself. */
  aside: "F2F2F2",
  bad: "FCE4D6",
  badInk: "C00000",
  alert: "FFEB9C",
  alertInk: "7F6000",
} as const;

export const tabColors = {
  cover: "1F3864",
  input: "FFC000",
  data: "BF9000",
  calc: "7F7F7F",
  output: "2E75B6",
  check: "C00000",
} as const;

/** All fields in one order, as cells have theirs: V8 gives objects put together otherwise a class each, and reads them slowly. */
const styled = (role: CellRole, more: Partial<CellStyle>): CellStyle => ({
  role,
  numberFormat: more.numberFormat,
  bold: more.bold,
  italic: more.italic,
  underline: more.underline,
  size: more.size,
  color: more.color,
  fill: more.fill,
  border: more.border,
  align: more.align,
  valign: more.valign,
  wrap: more.wrap,
  indent: more.indent,
  unlocked: more.unlocked,
});

const label = (more: Partial<CellStyle> = {}): CellStyle => styled("label", more);

export const styles = {
  title: label({ bold: true, size: 16, color: palette.header }),
  subtitle: label({ color: palette.muted }),
  headline: label({ bold: true, size: 13 }),
  text: label(),
  wrapped: label({ wrap: true, valign: "top" }),
  top: label({ valign: "top" }),
  muted: label({ color: palette.muted }),
  mutedRight: label({ color: palette.muted, align: "right" }),
  bold: label({ bold: true }),
  header: label({ bold: true, color: palette.white, fill: palette.header, valign: "center" }),
  headerRight: label({
    bold: true,
    color: palette.white,
    fill: palette.header,
    align: "right",
    valign: "center",
    wrap: true,
  }),
  /** Above a row of units: every label stands on its unit. */
  headerLow: label({ bold: true, color: palette.white, fill: palette.header, wrap: true }),
  headerUnit: label({
    color: palette.white,
    fill: palette.header,
    align: "right",
    valign: "top",
    wrap: true,
  }),
  headerCenter: label({
    bold: true,
    color: palette.white,
    fill: palette.header,
    align: "center",
    valign: "center",
  }),
  section: label({ bold: true, fill: palette.section }),
  link: label({ color: palette.link, underline: true }),
} as const;

/** A cell that a number or an answer is typed into. */
export function inputStyle(numberFormat: string, assumed = false): CellStyle {
  const italic = assumed ? { italic: true } : {};
  return styled("input", {
    numberFormat,
    color: palette.input,
    fill: palette.inputFill,
    border: "box",
    align: "right",
    unlocked: true,
    ...italic,
  });
}

/** A typed fact that is not for changing: published figures, tolerances, expected counts. */
export function dataStyle(numberFormat: string, more: Partial<CellStyle> = {}): CellStyle {
  return styled("data", { numberFormat, color: palette.input, align: "right", ...more });
}

/** A computed cell; the host's rules for its colour are in `formula-color`. */
export function figureStyle(
  role: CellRole,
  numberFormat: string,
  more?: Partial<CellStyle>,
): CellStyle {
  const plain = figure(role)(numberFormat);
  return more ? styled(role, { ...plain, ...more }) : plain;
}

/** Thousands of figures have no style of their own: those of a kind share one. */
const figure = remembered((role: CellRole) =>
  remembered((numberFormat: string): CellStyle => styled(role, { numberFormat, align: "right" })),
);
