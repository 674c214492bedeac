import { cellName } from "../formula/cell-name";
import { isMatrix } from "../formula/is-matrix";
import { printFormula } from "../formula/print-formula";
import type { Tree } from "../formula/tree";
import type { Scalar, Value } from "../formula/value";
import type { CheckedArguments, FunctionRecord, Step } from "./function-record";
import { givenTrees } from "./given-trees";
import { nativeBlock } from "./native-block";
import { nativeExpansion } from "./native-expansion";
import type { Parameter } from "./parameter";
import { placedNames } from "./placed-names";

/** Beside a formula whose value the derivation does not know; a blank would count as 0. */
const NOTHING = "";

/** The end of a derivation: the native formula with the numbers in it, one a cell, or why there is none. */
export function nativeRows(
  record: FunctionRecord,
  given: readonly Parameter[],
  checked: CheckedArguments,
  result: Value,
): readonly Step[] {
  const formula = record.nativeTree ?? record.tree;
  const placed = formula === undefined ? [] : placedNames(formula);
  const trees = givenTrees(
    given.filter(({ name }) => !placed.includes(name)),
    checked,
  );
  if (record.native === "yes") {
    const expression = `=${printFormula(nativeExpansion(record, trees))}`;
    return [{ expression, value: isMatrix(result) ? NOTHING : result, unit: record.unit }];
  }
  if (record.block !== undefined) return blockRows(record, checked, trees, result);
  const expression = `no native formula: ${record.nativeReason ?? "it needs several cells"}`;
  return [{ expression, value: NOTHING, unit: "" }];
}

function blockRows(
  record: FunctionRecord,
  checked: CheckedArguments,
  trees: ReadonlyMap<string, Tree>,
  result: Value,
): readonly Step[] {
  const { cells, result: area } = nativeBlock(record, checked, (name) => trees.get(name));
  const from = area.kind === "cell" ? area : area.from;
  const values = isMatrix(result) ? result : [[result]];
  const shown = (y: number, x: number): Scalar =>
    values[y - from.row.at]?.[x - from.column.at] ?? NOTHING;
  return cells.flatMap((row, y) =>
    row.map((tree, x) => ({
      expression: `${cellName(y, x)}: =${printFormula(tree, { at: { row: y, column: x } })}`,
      value: shown(y, x),
      unit:
        shown(y, x) === NOTHING ? "" : (record.columns?.[x - from.column.at]?.unit ?? record.unit),
    })),
  );
}
