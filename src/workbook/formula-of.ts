import { bind } from "../formula/bind";
import { parse } from "../formula/parse";
import type { Tree } from "../formula/tree";

/** A formula written with words for its cells: `formulaOf("SUM(block)", { block })`. */
export function formulaOf(text: string, names: Readonly<Record<string, Tree>>): Tree {
  return bind(parse(text), (name) => names[name]);
}
