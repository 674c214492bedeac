import { oncePer } from "../../src/engine/once-per";
import { children } from "../../src/formula/children";
import type { Call, Tree } from "../../src/formula/tree";

/** A tree's nodes, itself first. */
export const nodes: (tree: Tree) => readonly Tree[] = oncePer((tree) => [
  tree,
  ...children(tree).flatMap(nodes),
]);

/** Every function call of a formula. */
export const calls = (tree: Tree): readonly Call[] =>
  nodes(tree).filter((node): node is Call => node.kind === "call");
