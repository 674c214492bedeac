import { children } from "../../formula/children";
import { cellName } from "../../formula/cell-name";
import type { CellPosition } from "../../formula/cell-position";
import { printFormula } from "../../formula/print-formula";
import type { Tree } from "../../formula/tree";
import { refuse, refuseLongerThan } from "./refuse";

const LONGEST_TEXT = 255;

const longText = (tree: Tree): boolean =>
  (tree.kind === "text" && tree.value.length > LONGEST_TEXT) || children(tree).some(longText);

/** A formula as the file stores it, within Excel's limits. */
export function storedFormula(tree: Tree, at: CellPosition): string {
  const text = printFormula(tree, { at, dialect: "file" });
  if (text.length > LONGEST_TEXT) checkLong(tree, text, at);
  return text;
}

/** A text as long as that can only stand in a formula that is longer still. */
function checkLong(tree: Tree, text: string, { row, column }: CellPosition): void {
  const what = `The formula in ${cellName(row, column)}`;
  refuseLongerThan(8192, text, what);
  if (longText(tree))
    refuse(`${what} has a text of more than 255 characters, which Excel refuses in a formula.`);
}
