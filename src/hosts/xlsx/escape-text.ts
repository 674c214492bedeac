const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};
/** What XML 1.0 cannot hold in any spelling: control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const UNUSUAL = /[&<>\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const RARE = /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text between two tags; line ends become the one that Excel uses, illegal characters are dropped. */
export function escapeText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const legal = RARE.test(text) ? text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "") : text;
  return legal.replace(/[&<>]/g, (character) => SPECIAL[character] ?? character);
}
