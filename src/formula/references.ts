import { children } from "./children";
import type { AreaReference, CellReference, Name, Tree } from "./tree";

export type Reference = CellReference | AreaReference | Name;

/** Functions that look at where a reference points, not at what stands there. */
const VALUE_BLIND = new Set(["ISFORMULA", "ROW", "COLUMN", "ROWS", "COLUMNS"]);

/** The cells, areas and names whose values a formula reads, in reading order, repeated where it repeats them. */
export function references(tree: Tree): readonly Reference[] {
  const collected: Reference[] = [];
  eachReference(tree, collect, collected);
  return collected;
}

function collect(reference: Reference, into: Reference[]): void {
  into.push(reference);
}

/** Calls `see` with each of them and with `what`: nothing is made on the way through tens of thousands of formulas. */
export function eachReference<What>(
  tree: Tree,
  see: (reference: Reference, what: What) => void,
  what: What,
): void {
  switch (tree.kind) {
    case "cell":
    case "area":
    case "name":
      see(tree, what);
      return;
    case "unary":
      eachReference(tree.operand, see, what);
      return;
    case "binary":
      eachReference(tree.left, see, what);
      eachReference(tree.right, see, what);
      return;
    case "call":
      for (const argument of tree.arguments) {
        if (VALUE_BLIND.has(tree.name)) eachReferenceInside(argument, see, what);
        else eachReference(argument, see, what);
      }
  }
}

/** The reference itself is not read, but ROWS(INDEX(A1:B2,C1,0)) reads C1. */
function eachReferenceInside<What>(
  tree: Tree,
  see: (reference: Reference, what: What) => void,
  what: What,
): void {
  for (const part of children(tree)) eachReference(part, see, what);
}
