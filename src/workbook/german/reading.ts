import type { Dictionary } from "./dictionary";
import { filled } from "./pattern";

/** How the dictionary reads a text. */
export interface Reading {
  readonly text: string;
  /** The entry's own English; left out where there is none, and the text stays as it is. */
  readonly entry?: string;
  readonly german: string;
  /** What stands at the places of a pattern. */
  readonly parts: readonly Reading[];
}

export function reading(text: string, dictionary: Dictionary): Reading {
  const whole = dictionary.texts.get(text);
  if (whole !== undefined) return { text, entry: text, german: whole, parts: [] };
  return composed(text, dictionary) ?? { text, german: text, parts: [] };
}

function composed(text: string, dictionary: Dictionary): Reading | undefined {
  for (const { english, german, shape } of dictionary.patterns) {
    const places = shape.exec(text)?.groups;
    if (!places) continue;
    const parts = new Map(
      Object.entries(places).map(([place, part]) => [place, partOf(place, part, dictionary)]),
    );
    return {
      text,
      entry: english,
      german: filled(german, (place) => parts.get(place)?.german ?? ""),
      parts: [...parts.values()].flatMap(({ read }) => read),
    };
  }
  return undefined;
}

/** What stands at a place; its name says of what kind it is. */
function partOf(place: string, text: string, dictionary: Dictionary): Part {
  if (place.startsWith("code")) return { german: text, read: [] };
  if (place.startsWith("number"))
    return { german: text.replace(".", ",").replace("%", " %"), read: [] };
  const read = place.startsWith("list")
    ? text.split(", ").map((each) => reading(each, dictionary))
    : [reading(text, dictionary)];
  return { german: read.map(({ german }) => german).join(", "), read };
}

interface Part {
  readonly german: string;
  readonly read: readonly Reading[];
}
