import { TcoError } from "../engine/tco-error";
import { children } from "../formula/children";
import { parse } from "../formula/parse";
import { referenceText } from "../formula/reference-text";
import type { AreaReference, CellReference, Tree } from "../formula/tree";

/** A formula that stands alone: away from a workbook, a blank cell read as 0 would be a wrong number. */
export function parseClosed(text: string): Tree {
  const tree = parse(text);
  const reference = firstReference(tree);
  if (reference === undefined) return tree;
  const cell = referenceText(reference);
  throw new TcoError("#REF!", `there is no workbook to read ${cell} from; write its value instead`);
}

function firstReference(tree: Tree): CellReference | AreaReference | undefined {
  if (tree.kind === "cell" || tree.kind === "area") return tree;
  for (const child of children(tree)) {
    const reference = firstReference(child);
    if (reference !== undefined) return reference;
  }
  return undefined;
}
