import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { approachColumns } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { globalColumns } from "./global-inputs";
import { inputArea } from "./input-checks";

type Mark = readonly [word: string, column: number];

/** How many inputs bear a mark: those that all approaches share, and those that each has its own of. */
export function markedInputs(
  { inputs }: Scenario,
  shared: Mark,
  each: Mark,
  context: RowContext,
): Tree {
  const blocks = [
    { inputs: inputs.filter((input) => !isPerApproach(input)), mark: shared },
    { inputs: inputs.filter(isPerApproach), mark: each },
  ].filter((block) => block.inputs.length > 0);
  const counted = blocks.map(({ mark: [word] }, i) => `COUNTIF(block_${i},"${word}")`).join("+");
  const areas = blocks.map((block, i) => [
    `block_${i}`,
    inputArea(block.inputs, block.mark[1], 1, context),
  ]);
  return formulaOf(counted, Object.fromEntries(areas));
}

/** How many inputs have a value that is not what it may be; a row without a fault says nothing. */
export const inputsOutside = (scenario: Scenario, context: RowContext): Tree =>
  markedInputs(
    scenario,
    ["?*", globalColumns.outside],
    ["?*", approachColumns(scenario.approaches.length).outside],
    context,
  );
