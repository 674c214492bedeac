import { editDistance } from "./edit-distance";
import type { RateCard } from "./indexed-card";
import { plainName } from "./plain-name";
import type { Product } from "./rate";

const SHOWN = 3;
/** Longer than any name on the card: comparing a whole page of text with each of them would take minutes. */
const LONGEST = 80;

/** The products whose names come nearest to a text, nearest first. */
export function nearestProducts({ named }: RateCard, text: string): readonly Product[] {
  const wanted = plainName(text).slice(0, LONGEST);
  const away = new Map<Product, number>();
  for (const [name, product] of named) {
    const best = away.get(product) ?? Infinity;
    away.set(product, Math.min(best, distance(wanted, name)));
  }
  return [...away]
    .sort(([, a], [, b]) => a - b)
    .slice(0, SHOWN)
    .map(([product]) => product);
}

/** A name that holds the text, or is held by it, is nearer than one spelled otherwise: "sonnet" means a Sonnet. */
function distance(wanted: string, name: string): number {
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  const holds = short !== "" && `-${long}-`.includes(`-${short}-`);
  return holds ? 1 - short.length / long.length : editDistance(wanted, name);
}
