import type { Scenario } from "../../scenarios/scenario";
import { CHOICES } from "../sheets/parity-sheet";

/** The ids that cells show and formulas compare: the same in every language, whatever words they are. */
export const keptIds = ({ approaches, inputs, sources }: Scenario): ReadonlySet<string> =>
  new Set([
    ...CHOICES,
    ...approaches.map(({ id }) => id),
    ...sources.map(({ id }) => id),
    ...inputs.flatMap(({ id, choices = [] }) => [id, ...choices]),
  ]);
