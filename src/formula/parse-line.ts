import { children } from "./children";
import { parse } from "./parse";
import { refusal } from "./reading-fault";
import { referenceText } from "./reference-text";
import type { Tree } from "./tree";

/** Reads the formula of a scenario line: it speaks of ids only, never of cells or array constants. */
export function parseLine(text: string): Tree {
  const tree = parse(text);
  refuseCells(tree, text);
  return tree;
}

function refuseCells(tree: Tree, text: string): void {
  if (tree.kind === "array") throw refusal(text, "a line cannot hold an array constant");
  if (tree.kind === "cell" || tree.kind === "area") {
    throw refusal(text, `${referenceText(tree)} is a cell address, and a line speaks of ids only`);
  }
  children(tree).forEach((child) => refuseCells(child, text));
}
