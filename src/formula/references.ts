import { children } from "./children";
import type { AreaReference, CellReference, Name, Tree } from "./tree";

export type Reference = CellReference | AreaReference | Name;

/** Functions that look at where a reference points, not at what stands there. */
const VALUE_BLIND = new Set(["ISFORMULA", "ROW", "COLUMN", "ROWS", "COLUMNS"]);
const known = new WeakMap<Tree, readonly Reference[]>();

/** The cells, areas and names whose values a formula reads, in reading order, repeated where it repeats them. */
export function references(tree: Tree): readonly Reference[] {
  const found = known.get(tree);
  if (found) return found;
  const collected = collect(tree);
  known.set(tree, collected);
  return collected;
}

function collect(tree: Tree): readonly Reference[] {
  if (tree.kind === "cell" || tree.kind === "area" || tree.kind === "name") return [tree];
  if (tree.kind === "call" && VALUE_BLIND.has(tree.name)) return tree.arguments.flatMap(inside);
  return children(tree).flatMap(collect);
}

/** The reference itself is not read, but ROWS(INDEX(A1:B2,C1,0)) reads C1. */
function inside(argument: Tree): readonly Reference[] {
  return children(argument).flatMap(collect);
}
