import { mapChildren } from "../../src/formula/children";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import { sentenceOf } from "../../src/workbook/german/sentence";

const SHEET = "Sheet";
/** A sheet by its id: what stays when its name is translated. */
export type SheetIds = ReadonlyMap<string, string>;

/** What a formula computes, whatever its texts and its sheets are called and however its sentence is ordered. */
export function formulaSkeleton(tree: Tree, sheets: SheetIds): string {
  const sentence = sentenceOf(tree);
  if (sentence) {
    const parts = sentence.operands.map((operand) => formulaSkeleton(operand, sheets));
    return parts.sort().join("&");
  }
  return printFormula(bare(tree, sheets), { at: { row: 500, column: 100 } });
}

function bare(tree: Tree, sheets: SheetIds): Tree {
  if (tree.kind === "text") return { ...tree, value: "" };
  if (tree.kind === "cell" || tree.kind === "area")
    return tree.sheet === undefined ? tree : { ...tree, sheet: sheets.get(tree.sheet) ?? SHEET };
  if (sentenceOf(tree)) return { kind: "text", value: formulaSkeleton(tree, sheets) };
  return mapChildren(tree, (child) => bare(child, sheets));
}
