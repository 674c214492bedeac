import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";

/** What the cheapest alternative saves against the baseline, given one cell for each approach in their order. */
export function lessCheapestAlternative(
  totals: readonly Tree[],
  { approaches, baseline }: Scenario,
): Tree {
  const of = (wanted: boolean) =>
    totals.filter((_, i) => (approaches[i]?.id === baseline) === wanted);
  const [left] = of(true);
  if (!left) throw new RangeError(`"${baseline}" is no approach`);
  const right: Tree = { kind: "call", name: "MIN", arguments: of(false) };
  return { kind: "binary", operator: "-", left, right };
}
