import { TcoError } from "../engine/tco-error";
import { bind } from "../formula/bind";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";
import { nativeFormula } from "./native-formula";
import { placedNames } from "./placed-names";
import { specialisedFormula } from "./specialised-formula";
import { aggregates, spills } from "./spills";

/** The native formula with the given arguments in their places, defaults and decided choices simplified away. */
export function nativeExpansion(record: FunctionRecord, given: ReadonlyMap<string, Tree>): Tree {
  const isGiven = (name: string) => given.has(name);
  const formula = nativeFormula(record, isGiven);
  if (aggregates(formula)) refuseSpill(record, given);
  refuseConstants(record, placedNames(formula), given);
  const short = specialisedFormula(record, formula, isGiven);
  return simplify(bind(short, (name) => given.get(name)));
}

function refuseSpill(record: FunctionRecord, given: ReadonlyMap<string, Tree>): void {
  const range = record.parameters.find(({ name, takes }) => {
    const argument = given.get(name);
    return takes === "each" && argument !== undefined && spills(argument);
  });
  if (range === undefined) return;
  const reason = `${range.name} is a range here, and the native formula gives one cell. Use one call a cell.`;
  throw new TcoError("#VALUE!", `TCO.${record.name} has no native form over ranges: ${reason}`);
}

/** What is written out, or computed, has no place in the sheet. */
function refuseConstants(
  { name }: FunctionRecord,
  placed: readonly string[],
  given: ReadonlyMap<string, Tree>,
): void {
  const constant = placed.find((each) => !hasPlace(given.get(each)));
  if (constant === undefined) return;
  const reason = `${constant} must be a range of cells, because Excel reads the order of its values from their places`;
  throw new TcoError("#VALUE!", `TCO.${name} has no native form here: ${reason}.`);
}

function hasPlace(argument: Tree | undefined): boolean {
  return argument === undefined || ["cell", "area", "name"].includes(argument.kind);
}
