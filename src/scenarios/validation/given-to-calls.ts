import { children } from "../../formula/children";
import { deriveUnit } from "../../formula/derive-unit";
import { printFormula } from "../../formula/print-formula";
import type { Call, Tree } from "../../formula/tree";
import { printUnit } from "../../formula/unit";
import type { UnitOfName } from "../../formula/unit-rules";
import { functionNamed } from "../../functions/function-named";
import { nativeTree } from "../../functions/native-tree";
import { outcomeOf } from "./outcome-of";

/** A sentence for each TCO call: which parameter got what, so that mixed up arguments are seen. */
export function givenToCalls(
  tree: Tree,
  unitOf: UnitOfName,
  baseUnits: readonly string[],
): readonly string[] {
  const inner = children(tree).flatMap((part) => givenToCalls(part, unitOf, baseUnits));
  return tree.kind === "call" && tree.name.startsWith("TCO.")
    ? [...inner, sentence(tree, (part) => measured(part, unitOf, baseUnits))]
    : inner;
}

function sentence({ name, arguments: given }: Call, inWords: (part: Tree) => string): string {
  const parameters = functionNamed(name)?.parameters ?? [];
  const parts = given.flatMap((part, i) =>
    part.kind === "missing" ? [] : [`${parameters[i]?.name} = ${inWords(part)}`],
  );
  return `${name} got ${parts.join(", ")}.`;
}

/** `run_fee [EUR/run]`; without a unit where the part has none itself. */
function measured(part: Tree, unitOf: UnitOfName, baseUnits: readonly string[]): string {
  const unit = outcomeOf(() => printUnit(deriveUnit(nativeTree(part), unitOf, baseUnits)));
  return "result" in unit ? `${printFormula(part)} [${unit.result}]` : printFormula(part);
}
