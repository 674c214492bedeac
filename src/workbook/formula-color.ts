import { children } from "../formula/children";
import type { Tree } from "../formula/tree";
import { names } from "./grid";
import { palette } from "./styles";

const onChecks: ReadonlySet<string> = new Set([names.masterCheck, names.alerts]);
const onAssumptions: ReadonlySet<string> = new Set([names.case, names.volume, names.fx]);

/** Black for a formula over its own sheet, green for one that reads another sheet. */
export function formulaColor(formula: Tree, sheetId: string): string {
  return readsElsewhere(formula, sheetId) ? palette.crossSheet : palette.ink;
}

function readsElsewhere(tree: Tree, sheetId: string): boolean {
  if (tree.kind === "cell" || tree.kind === "area") return tree.sheet !== undefined;
  if (tree.kind === "name") {
    if (onChecks.has(tree.name)) return sheetId !== "checks";
    return onAssumptions.has(tree.name) && sheetId !== "assumptions";
  }
  return children(tree).some((child) => readsElsewhere(child, sheetId));
}
