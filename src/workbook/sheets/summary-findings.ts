import type { Finding } from "../../scenarios/finding";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import { compute, type RowDraft } from "../draft";
import { ID } from "../grid";
import { saidSentence } from "../said-sentence";
import { figureStyle, palette, styles } from "../styles";
import { rowLabels } from "../row-labels";
import { SUMMARY_FIRST } from "./summary-figures";
import { fragmentId } from "./summary-sentences";
import { findingTree } from "./table-formula";

const figureId = (index: number, id: string) => fragmentId(`finding_${index + 1}.${id}`);

/** What the scenario has found, in its own words and live figures. */
export function findingRow({ text }: Finding, index: number): RowDraft {
  return {
    id: `SUM.finding_${index + 1}`,
    at: { column: ID, per: "single" },
    cells: ({ book }) => {
      const sentence = saidSentence(text, (id) =>
        cell("", "", fixed(placeOf(book, figureId(index, id)).row), fixed(SUMMARY_FIRST)),
      );
      return [compute(ID, sentence, { ...styles.text, role: "output", color: palette.ink })];
    },
  };
}

/** Below the page: the figures that it says. */
export function foundFigureRows(
  { figures }: Finding,
  index: number,
  scenario: Scenario,
): readonly RowDraft[] {
  const style = figureStyle("output", "General", { color: palette.ink, align: "left" });
  return figures.map(({ id, label, formula }) => ({
    id: figureId(index, id),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => [
      ...rowLabels({ id: figureId(index, id), label, unit: "text" }),
      compute(SUMMARY_FIRST, findingTree(formula, scenario, context), style),
    ],
  }));
}
