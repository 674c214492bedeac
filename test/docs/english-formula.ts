const english: Readonly<Record<string, string>> = { WAHR: "TRUE", FALSCH: "FALSE", DATUM: "DATE" };

/**
 * A formula of German Excel in English notation. Character by character, unlike the printer that it checks: texts
 * stay; in an array constant point and comma change places, elsewhere comma and semicolon.
 */
export function englishFormula(german: string): string {
  let inText = false;
  let inArray = false;
  const swapped = [...german].map((character) => {
    if (character === '"') inText = !inText;
    if (inText) return character;
    if (character === "{" || character === "}") inArray = character === "{";
    if (character === ",") return ".";
    if (inArray) return character === "." ? "," : character;
    return character === ";" ? "," : character;
  });
  return swapped
    .join("")
    .replace(/\b[A-Z]+\b(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, (word) => english[word] ?? word);
}
