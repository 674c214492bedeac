import { checkUnit } from "../../formula/derive-unit";
import type { Tree } from "../../formula/tree";
import { nativeTree } from "../../functions/native-tree";
import type { FormulaSite } from "./formula-sites";
import type { KnownNames } from "./known-names";
import { outcomeOf, refusalOf } from "./outcome-of";
import { givenToCalls } from "./given-to-calls";
import { unitRemedy } from "./unit-remedy";

const NO_ANSWER = /^is declared in flag, but its formula comes out/;
const ANSWER_WANTED = "must come out as TRUE or FALSE, but comes out";

/** Why a formula does not come out in its unit: both units, where they come from, and what would mend it. */
export function unitFault(
  tree: Tree,
  { unit }: FormulaSite,
  names: KnownNames,
  baseUnits: readonly string[],
): string | undefined {
  const unitOf = (name: string) => names.get(name)?.unit;
  const expanded = outcomeOf(() => nativeTree(tree));
  if ("refusal" in expanded) return `cannot be used: ${expanded.refusal}`;
  const native = expanded.result;
  const refusal = refusalOf(() => checkUnit("", native, unit, unitOf, baseUnits));
  if (refusal === undefined) return undefined;
  return [
    refusal.replace(/^"" /, "").replace(NO_ANSWER, ANSWER_WANTED),
    ...unitRemedy(native, unit, names, baseUnits),
    ...givenToCalls(tree, unitOf, baseUnits),
  ].join(" ");
}
