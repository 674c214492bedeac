import { bind } from "../formula/bind";
import { parse } from "../formula/parse";
import type { Tree } from "../formula/tree";

/** The cells that words stand for, at hand or made when a formula speaks of them. */
type Meanings = Readonly<Record<string, Tree>> | ((word: string) => Tree | undefined);

/** A formula written with words for its cells: `formulaOf("SUM(block)", { block })`. */
export function formulaOf(text: string, meanings: Meanings): Tree {
  const meaning = typeof meanings === "function" ? meanings : (word: string) => meanings[word];
  return bind(parse(text), meaning);
}
