import { mapChildren } from "../../../src/formula/children";
import type { CellReference, Coordinate, Tree } from "../../../src/formula/tree";
import type { FormulaCell } from "../plan-reader";
import type { Mutant } from "./mutant";

/** The slips that an auditor looks for: a typed constant, plus for minus, a reference one cell off, 1 % more. */
export function mutantsOf({ address, formula }: FormulaCell): readonly Mutant[] {
  return [
    { kind: "constant", address },
    { kind: "factor", address, formula: onePercentMore(formula) },
    ...changedOnce(formula, otherSign).map((tree): Mutant => ({
      kind: "sign",
      address,
      formula: tree,
    })),
    ...changedOnce(formula, oneCellOff).map((tree): Mutant => ({
      kind: "reference",
      address,
      formula: tree,
    })),
  ];
}

const onePercentMore = (tree: Tree): Tree => ({
  kind: "binary",
  operator: "*",
  left: tree,
  right: { kind: "number", text: "1.01" },
});

function otherSign(tree: Tree): readonly Tree[] {
  if (tree.kind !== "binary") return [];
  if (tree.operator === "+") return [{ ...tree, operator: "-" }];
  return tree.operator === "-" ? [{ ...tree, operator: "+" }] : [];
}

function oneCellOff(tree: Tree): readonly Tree[] {
  if (tree.kind !== "cell") return [];
  return [-1, 1].flatMap((by): readonly CellReference[] => [
    { ...tree, row: moved(tree.row, by) },
    { ...tree, column: moved(tree.column, by) },
  ]);
}

const moved = ({ fixed, at }: Coordinate, by: number): Coordinate => ({ fixed, at: at + by });

/** The tree with one of its parts changed, once for each part and each change. */
function changedOnce(tree: Tree, changes: (part: Tree) => readonly Tree[]): readonly Tree[] {
  const inside: Tree[] = [];
  mapChildren(tree, (child) => {
    for (const changed of changedOnce(child, changes)) {
      inside.push(mapChildren(tree, (each) => (each === child ? changed : each)));
    }
    return child;
  });
  return [...changes(tree), ...inside];
}
