import { checkUnit } from "../../formula/derive-unit";
import type { Tree } from "../../formula/tree";
import { nativeTree } from "../../functions/native-tree";
import type { FormulaSite } from "./formula-sites";
import type { KnownNames } from "./known-names";
import { refusalOf } from "./refusal-of";
import { givenToCalls } from "./given-to-calls";
import { unitRemedy } from "./unit-remedy";

/** Why a formula does not come out in its unit: both units, where they come from, and what would mend it. */
export function unitFault(
  tree: Tree,
  { unit }: FormulaSite,
  names: KnownNames,
  baseUnits: readonly string[],
): string | undefined {
  const unitOf = (name: string) => names.get(name)?.unit;
  const noNative = refusalOf(() => nativeTree(tree));
  if (noNative !== undefined) return `cannot be used: ${noNative}`;
  const native = nativeTree(tree);
  const refusal = refusalOf(() => checkUnit("", native, unit, unitOf, baseUnits));
  if (refusal === undefined) return undefined;
  return [
    refusal.replace(/^"" /, ""),
    ...unitRemedy(native, unit, names, baseUnits),
    ...givenToCalls(tree, unitOf, baseUnits),
  ].join(" ");
}
