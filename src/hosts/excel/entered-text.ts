const MONTH = /^(jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;
const LOGICAL = /^(true|false|wahr|falsch)$/i;

/**
 * A text as it must be written to stay one. Excel reads what is written as if it were typed: "2026-05" turns into a
 * date, "1.0" into a number, "-" into a formula. An apostrophe, which no cell shows, prevents that.
 */
export function enteredText(text: string): string {
  if (text === "") return "";
  const plainWord = /^\p{L}/u.test(text) && !LOGICAL.test(text);
  const readsAsDate = MONTH.test(text) && /\d/.test(text);
  const readsAsMoney = /^[A-Z]{3}\s*\d/.test(text);
  return plainWord && !readsAsDate && !readsAsMoney ? text : `'${text}`;
}
