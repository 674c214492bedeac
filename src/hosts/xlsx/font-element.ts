import type { CellStyle } from "../../workbook/plan";
import { element } from "./element";

export const rgb = (color: string): string => `FF${color}`;

/** Children in the order that the schema asks for. */
export const fontElement = (style: Partial<CellStyle>): string =>
  element(
    "font",
    {},
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.underline ? "<u/>" : "",
    element("sz", { val: style.size ?? 11 }),
    element("color", style.color ? { rgb: rgb(style.color) } : { theme: 1 }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
    element("scheme", { val: "minor" }),
  );
