import { oncePer } from "../engine/once-per";
import { children } from "./children";
import { parse } from "./parse";
import { refusal } from "./reading-fault";
import { referenceText } from "./reference-text";
import type { Tree } from "./tree";

/** Reads the formula of a scenario line: it speaks of ids only, never of cells or array constants. */
export function parseLine(text: string): Tree {
  const tree = parse(text);
  const [fault] = faultsOf(tree);
  if (fault !== undefined) throw refusal(text, fault);
  return tree;
}

const faultsOf = oncePer(faultsIn);

function faultsIn(tree: Tree): readonly string[] {
  if (tree.kind === "array") return ["a line cannot hold an array constant"];
  if (tree.kind === "cell" || tree.kind === "area") {
    return [`${referenceText(tree)} is a cell address, and a line speaks of ids only`];
  }
  return children(tree).flatMap(faultsIn);
}
