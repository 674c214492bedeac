import { areaName } from "../formula/cell-name";
import type { NativeBlock } from "./function-record";

/** Native cells side by side, each of which is a cell of the result. */
export function rowBlock(formulas: readonly string[]): NativeBlock {
  return { cells: [formulas], result: areaName(0, 0, 1, formulas.length) };
}
