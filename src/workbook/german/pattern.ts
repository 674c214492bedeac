/** A text with places for others: "Input: {label}". */
export interface Pattern {
  readonly english: string;
  readonly german: string;
  readonly shape: RegExp;
  /** Letters that a text must have to fit: of two patterns that fit, the one that says more is meant. */
  readonly weight: number;
}

/** What may stand at a place whose name begins so; anything at the others. */
const kinds: Readonly<Record<string, string>> = {
  number: String.raw`-?[\d.]+%?`,
  unit: String.raw`\S+(?: k)?(?: (?:per|×) \S+)*`,
};
const PLACE = /\{(\w+)\}/;
/** Texts and names of places by turns, beginning and ending with a text. */
export const pieces = (text: string): readonly string[] => text.split(PLACE);

export function patternOf([english, german]: readonly [string, string]): Pattern {
  const parts = pieces(english);
  const shape = parts.map((part, i) => (i % 2 === 0 ? literal(part) : `(?<${part}>${kind(part)})`));
  const weight = parts.filter((_, i) => i % 2 === 0).join("").length;
  return { english, german, shape: new RegExp(`^${shape.join("")}$`), weight };
}

/** The German text with its places filled. */
export function filled(german: string, fill: (place: string) => string): string {
  return pieces(german)
    .map((part, i) => (i % 2 === 0 ? part : fill(part)))
    .join("");
}

const kind = (place: string): string => kinds[/^[a-z]+/.exec(place)?.[0] ?? ""] ?? ".+?";
const literal = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
