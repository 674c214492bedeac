/** A number's text as German Excel writes it: 1,234.5 as 1.234,5. */
export const withDecimalComma = (text: string): string =>
  text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
