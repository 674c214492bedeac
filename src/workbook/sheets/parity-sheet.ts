import type { CalcSheet, Capability } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { validated, write, type RowDraft } from "../draft";
import { FIRST, ID, rowCheckColumn } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { dataStyle, inputStyle, styles } from "../styles";
import { rowLabels } from "../row-labels";
import { calcSheet } from "./calc-sheet";

export const CHOICES = ["build", "buy", "included", "waived"] as const;
export const CHOICE_HEADER = "choice_header";
/** Where the published choices stand, beside those of the analyst. */
export const publishedChoices = (approaches: number): number => rowCheckColumn(approaches) + 1;
export const choiceId = (capability: Capability) => `choice_${capability.id}`;

/** Parity: who builds, buys or gets each capability, then what that costs, on the grid of the Calc sheets. */
export function paritySheet(blueprint: Blueprint, sheet: CalcSheet): SheetDraft {
  const { approaches, capabilities } = blueprint.scenario;
  const published = publishedChoices(approaches.length);
  const header: RowDraft = {
    id: CHOICE_HEADER,
    at: { column: FIRST, per: "approach" },
    cells: () => [
      write(ID, "Choice: build, buy, included or waived", styles.section),
      ...approaches.map(({ id }, i) => write(FIRST + i, id, styles.mutedRight)),
      ...approaches.map(({ id }, i) => write(published + i, `${id}, published`, styles.mutedRight)),
    ],
  };
  const matrix = capabilities.map((capability) => choiceRow(blueprint, capability, published));
  const draft = calcSheet(blueprint, sheet, [header, ...matrix]);
  return {
    ...draft,
    class: "input",
    columnWidths: [...draft.columnWidths, ...approaches.map(() => 22)],
    print: { ...draft.print, paper: "A3", columns: published + approaches.length },
  };
}

function choiceRow({ scenario }: Blueprint, capability: Capability, published: number): RowDraft {
  const choice = (id: string) => capability.choice[id] ?? "build";
  const validation = {
    kind: "list" as const,
    values: CHOICES,
    title: capability.label,
    message: "build: effort below. buy: its tool. included: no cost. waived: done without.",
  };
  return {
    id: choiceId(capability),
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({
        ...capability,
        id: choiceId(capability),
        unit: "choice",
        basis: capability.note,
      }),
      ...scenario.approaches.map(({ id }, i) =>
        validated(write(FIRST + i, choice(id), inputStyle(numberFormats.text)), validation),
      ),
      ...scenario.approaches.map(({ id }, i) =>
        write(
          published + i,
          capability.published?.[id] ?? choice(id),
          dataStyle(numberFormats.text),
        ),
      ),
    ],
  };
}
