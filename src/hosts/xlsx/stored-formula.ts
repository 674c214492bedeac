import { children } from "../../formula/children";
import { cellName } from "../../formula/cell-name";
import { printFormula } from "../../formula/print-formula";
import type { Tree } from "../../formula/tree";
import { refuse, refuseLongerThan } from "./refuse";

interface Place {
  readonly row: number;
  readonly column: number;
}

const longText = (tree: Tree): boolean =>
  (tree.kind === "text" && tree.value.length > 255) || children(tree).some(longText);

/** A formula as the file stores it, within Excel's limits. */
export function storedFormula(tree: Tree, { row, column }: Place): string {
  const text = printFormula(tree, { at: { row, column }, dialect: "file" });
  const what = `The formula in ${cellName(row, column)}`;
  if (text.length > 8192) refuseLongerThan(8192, text, what);
  // A text as long as that can only stand in a formula that is longer still.
  if (text.length > 255 && longText(tree))
    refuse(`${what} has a text of more than 255 characters, which Excel refuses in a formula.`);
  return text;
}
