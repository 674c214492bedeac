import type { Blueprint } from "../blueprint";
import { blank, row, write, type RowDraft } from "../draft";
import { FIRST, FIRST_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import type { PublishedFigure, Scenario } from "../../scenarios/scenario";
import { bridgeRows, DIGITS } from "./bridge-rows";

/** Reconciliation: how each published figure becomes ours, step by step, with nothing left unexplained. */
export function reconciliationSheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const figures: readonly RowDraft[] = [
    ...sheetTop(
      "Reconciliation",
      "From the published figures to ours, in the published case where no other is named. Digits count as in ROUND: -2 is hundreds, 2 whole per cent.",
    ),
    header,
    ...figureRows("Published figures", "published", publishedIn(scenario)),
    ...figureRows("Assumed for the steps below", "assumed", assumedIn(scenario)),
    blank,
  ];
  const bridges = scenario.bridges.map((bridge) => [...bridgeRows(blueprint, bridge), blank]);
  return {
    id: "reconciliation",
    name: "Reconciliation",
    class: "output",
    rows: [...figures, ...bridges.flat()],
    columnWidths: [36, 60, 14, 11, 14, 14, 11],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      columns: DIGITS + 1,
      repeatRows: 1,
      wholeBlocks: true,
    },
  };
}

const header: RowDraft = row(
  ...headerLabels("Id", "Figure, and why it differs", "Unit", "Kind", "Source"),
  write(FIRST, "Amount", styles.headerRight),
  write(DIGITS, "Rounded to digits", styles.headerRight),
);

/** An assumption of the template's own has no address: nobody published it. */
function isAssumed({ source }: PublishedFigure, { sources }: Scenario): boolean {
  return sources.some(({ id, url }) => id === source && url === undefined);
}

const publishedIn = (scenario: Scenario) =>
  scenario.published.filter((figure) => !isAssumed(figure, scenario));
const assumedIn = (scenario: Scenario) =>
  scenario.published.filter((figure) => isAssumed(figure, scenario));

function figureRows(
  title: string,
  kind: string,
  figures: readonly PublishedFigure[],
): readonly RowDraft[] {
  if (figures.length === 0) return [];
  return [row(write(ID, title, styles.section)), ...figures.map((one) => figureRow(one, kind))];
}

function figureRow(figure: PublishedFigure, kind: string): RowDraft {
  return {
    id: figure.id,
    at: { column: FIRST, per: "single" },
    cells: () => [
      ...rowLabels({ ...figure, unit: unitWords(figure.unit, figure.format), basis: kind }),
      write(FIRST, figure.value, dataStyle(numberFormats[figure.format])),
      ...(figure.digits === undefined ? [] : [write(DIGITS, figure.digits, dataStyle("General"))]),
    ],
  };
}
