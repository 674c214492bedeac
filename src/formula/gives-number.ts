import { children } from "./children";
import type { Tree } from "./tree";

const ARITHMETIC = new Set(["+", "-", "*", "/", "^"]);
const NOT_NUMERIC = new Set(
  "AND OR NOT ISNUMBER ISTEXT ISBLANK ISERROR ISFORMULA TEXT FIXED TEXTJOIN LEFT HYPERLINK".split(
    " ",
  ),
);
const PASSING_ON = new Set(["IF", "IFS", "IFERROR", "SWITCH", "CHOOSE"]);

/** Whether a formula comes to a number whenever what it refers to are numbers. */
export function givesNumber(tree: Tree): boolean {
  switch (tree.kind) {
    case "number":
    case "name":
    case "cell":
    case "area":
      return true;
    case "unary":
      return tree.operator !== "+" || givesNumber(tree.operand);
    case "binary":
      return ARITHMETIC.has(tree.operator);
    case "call":
      if (PASSING_ON.has(tree.name))
        return tree.arguments.length > 2 && children(tree).slice(1).every(givesNumber);
      return !NOT_NUMERIC.has(tree.name);
    default:
      return false;
  }
}
