import type { Scenario } from "../../scenarios/scenario";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import type { AlertRow } from "./alert-row";
import { rowsArea } from "./check-areas";
import { choiceId, publishedChoices } from "./parity-sheet";
import type { RowContext } from "../draft";

/** What was chosen on Parity: a capability that is waived, a choice that is not the published one. */
export function choiceAlerts({ approaches, capabilities }: Scenario): readonly AlertRow[] {
  const [first, last] = [capabilities[0], capabilities[capabilities.length - 1]];
  if (!first || !last) return [];
  const column = (at: number, context: RowContext) =>
    rowsArea(choiceId(first), choiceId(last), at, 1, context);
  return [
    {
      id: "ALR.waived",
      label: "Capabilities done without",
      meaning: "The approaches no longer offer the same: a lower cost buys less.",
      counts: (context) =>
        approaches.map((_, i) =>
          formulaOf('COUNTIF(chosen,"waived")', { chosen: column(FIRST + i, context) }),
        ),
    },
    {
      id: "ALR.choices",
      label: "Choices differ from the published ones",
      meaning: "The result is no longer the published comparison; Parity shows both.",
      counts: (context) =>
        approaches.map((_, i) =>
          formulaOf("SUMPRODUCT((chosen<>published)*1)", {
            chosen: column(FIRST + i, context),
            published: column(publishedChoices(approaches.length) + i, context),
          }),
        ),
    },
  ];
}
