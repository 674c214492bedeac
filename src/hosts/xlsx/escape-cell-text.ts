import { escapeText } from "./escape-text";

/** Excel reads `_x0041_` in a cell's text as the character "A": the underscore is escaped so that it stays text. */
export const escapeCellText = (text: string): string =>
  escapeText(text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text);
