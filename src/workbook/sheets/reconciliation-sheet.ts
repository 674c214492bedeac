import type { Blueprint } from "../blueprint";
import { blank, row, write, type RowDraft } from "../draft";
import { FIRST, FIRST_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import type { PublishedFigure } from "../../scenarios/scenario";
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
    ...(scenario.published.length > 0 ? [row(write(ID, "Published figures", styles.section))] : []),
    ...scenario.published.map(publishedRow),
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

function publishedRow(figure: PublishedFigure): RowDraft {
  return {
    id: figure.id,
    at: { column: FIRST, per: "single" },
    cells: () => [
      ...rowLabels({ ...figure, unit: unitWords(figure.unit, figure.format), basis: "published" }),
      write(FIRST, figure.value, dataStyle(numberFormats[figure.format])),
      ...(figure.digits === undefined ? [] : [write(DIGITS, figure.digits, dataStyle("General"))]),
    ],
  };
}
