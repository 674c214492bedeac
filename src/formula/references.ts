import { children } from "./children";
import type { AreaReference, CellReference, Name, Tree } from "./tree";

export type Reference = CellReference | AreaReference | Name;

/** Functions that look at where a reference points, not at what stands there. */
const VALUE_BLIND = new Set(["ISFORMULA", "ROW", "COLUMN", "ROWS", "COLUMNS"]);

/** The cells, areas and names whose values a formula reads, in reading order, repeated where it repeats them. */
export function references(tree: Tree): readonly Reference[] {
  const collected: Reference[] = [];
  collect(tree, collected);
  return collected;
}

function collect(tree: Tree, into: Reference[]): void {
  if (tree.kind === "cell" || tree.kind === "area" || tree.kind === "name") into.push(tree);
  else if (tree.kind === "call" && VALUE_BLIND.has(tree.name)) {
    // The reference itself is not read, but ROWS(INDEX(A1:B2,C1,0)) reads C1.
    for (const argument of tree.arguments) collectParts(argument, into);
  } else collectParts(tree, into);
}

function collectParts(tree: Tree, into: Reference[]): void {
  for (const part of children(tree)) collect(part, into);
}
