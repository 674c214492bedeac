import type { Blueprint } from "../blueprint";
import { blank, row } from "../draft";
import { FIRST, FIRST_ROW } from "../grid";
import { headerLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { rowCheckOf } from "./case-table";
import { variationRows } from "./variation-rows";
import { variationsOf } from "./variations";

/** So many columns fit on an upright page in print that can be read. */
const NARROW = 12;

/** Variations: one input moved alone; the lines that move are computed again, all else is called up from Cases. */
export function variationsSheet({ scenario }: Blueprint): SheetDraft {
  const variations = variationsOf(scenario);
  const columns = Math.max(...variations.map(rowCheckOf)) + 1;
  return {
    id: "variations",
    name: "Variations",
    class: "calc",
    rows: [
      ...sheetTop(
        "Variations",
        "One input moved alone: the lines that move are computed again, all else is called up from Cases.",
      ),
      row(...headerLabels("Id", "Line", "Unit", "Basis", "Repeats")),
      ...variations.flatMap((variation) => [blank, ...variationRows(scenario, variation)]),
    ],
    columnWidths: [34, 44, 17, 30, 26, ...Array<number>(columns - FIRST).fill(16)],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: columns > NARROW ? "landscape" : "portrait",
      paper: "A3",
      columns,
      repeatRows: 1,
      wholeBlocks: true,
    },
  };
}
