import { TcoError } from "../engine/tco-error";
import { bind } from "../formula/bind";
import { parse } from "../formula/parse";
import { simplify } from "../formula/simplify";
import type { AreaReference, CellReference, Tree } from "../formula/tree";
import { defaultTrees } from "./default-trees";
import type { CheckedArguments, FunctionRecord } from "./function-record";

/** The native cells of a call that needs several, references among them relative. */
export interface BoundBlock {
  readonly cells: readonly (readonly Tree[])[];
  /** The part of the block that shows the result, seen from the block's first cell. */
  readonly result: CellReference | AreaReference;
}

/**
 * The native block of a call: `args` decide how many cells it takes, `meaning` what stands in place of a parameter's
 * name (a literal, a cell); an argument left out is its default.
 */
export function nativeBlock(
  record: FunctionRecord,
  args: CheckedArguments,
  meaning: (name: string) => Tree | undefined,
): BoundBlock {
  if (record.block === undefined) {
    const reason = record.nativeReason ?? "one native formula does it";
    throw new TcoError("#VALUE!", `TCO.${record.name} has no native cells: ${reason}.`);
  }
  const defaults = defaultTrees(record);
  const { cells, result } = record.block(args);
  const area = parse(result);
  if (area.kind !== "cell" && area.kind !== "area")
    throw new Error(`${record.name}: the block's result "${result}" is no area`);
  return {
    cells: cells.map((row, y) =>
      row.map((formula, x) =>
        simplify(
          bind(
            parse(formula, { row: y, column: x }),
            (name) => meaning(name) ?? defaults.get(name),
          ),
        ),
      ),
    ),
    result: area,
  };
}
