import { children } from "../../formula/children";
import { cellName } from "../../formula/cell-name";
import type { CellPosition } from "../../formula/cell-position";
import { formulaPrinter } from "../../formula/formula-printer";
import { printFormula } from "../../formula/print-formula";
import type { Tree } from "../../formula/tree";
import { containsTcoCall } from "./contains-tco-call";
import { escapeText } from "./escape-text";
import { refuse, refuseLongerThan } from "./refuse";

/** A formula as the file keeps it in each of the cells that share it. */
export interface StoredFormula {
  /** A call of ours returns an array: without the dynamic form Excel would show it with an @. */
  readonly dynamic: boolean;
  /** Its text between two tags, within Excel's limits. */
  readonly xml: (at: CellPosition) => string;
}

const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

const longText = (tree: Tree): boolean =>
  (tree.kind === "text" && tree.value.length > LONGEST_TEXT) || children(tree).some(longText);

export function storedFormula(tree: Tree): StoredFormula {
  const print = formulaPrinter(tree, "file", escapeText);
  return {
    dynamic: containsTcoCall(tree),
    xml: (at) => {
      const xml = print(at);
      if (xml.length > LONGEST_TEXT) checkLong(tree, xml, at);
      return xml;
    },
  };
}

/** A text as long as that stands in a formula that is longer still; escaped it loses only what XML cannot hold. */
function checkLong(tree: Tree, xml: string, at: CellPosition): void {
  const what = `The formula in ${cellName(at.row, at.column)}`;
  if (xml.length > LONGEST_FORMULA)
    refuseLongerThan(LONGEST_FORMULA, printFormula(tree, { at, dialect: "file" }), what);
  if (longText(tree))
    refuse(`${what} has a text of more than 255 characters, which Excel refuses in a formula.`);
}
