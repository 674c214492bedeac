import { oncePer } from "../engine/once-per";
import { children } from "./children";
import type { Tree } from "./tree";

/** The names that a formula reads, each once, in reading order. */
export const namesIn = oncePer((tree: Tree): readonly string[] => [...new Set(allNames(tree))]);

function allNames(tree: Tree): readonly string[] {
  return tree.kind === "name" ? [tree.name] : children(tree).flatMap(allNames);
}
