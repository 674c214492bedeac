import { children } from "../formula/children";
import type { Tree } from "../formula/tree";

/** Functions that make one value of a range. */
const aggregating = new Set(
  "SUM SUMPRODUCT SUMIFS COUNTIF COUNTIFS AVERAGE MIN MAX AND OR INDEX ROWS COLUMNS TEXTJOIN LARGE SMALL PERCENTILE.INC NPV".split(
    " ",
  ),
);

/** Functions that search a range: they give as many values as they are asked for. */
const searching = new Set(["LOOKUP", "MATCH"]);

/** Whether a formula can have several cells for a value: a range that no function makes one value of. */
export function spills(tree: Tree): boolean {
  switch (tree.kind) {
    case "array":
      return tree.rows.length * (tree.rows[0]?.length ?? 0) > 1;
    case "area":
      return true;
    case "call":
      if (searching.has(tree.name)) return tree.arguments.slice(0, 1).some(spills);
      return !aggregating.has(tree.name) && tree.arguments.some(spills);
    default:
      return children(tree).some(spills);
  }
}

/** Whether a formula makes one value of ranges, so that ranges put into it would not spill but be added up. */
export function aggregates(tree: Tree): boolean {
  return (tree.kind === "call" && aggregating.has(tree.name)) || children(tree).some(aggregates);
}
