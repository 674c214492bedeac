import type { Blueprint } from "../blueprint";
import { blank, row, type RowDraft } from "../draft";
import { FIRST_ROW } from "../grid";
import { headerLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { CHART_ROWS, sensitivityCharts } from "./sensitivity-charts";
import { gridRows } from "./sensitivity-grid";
import { tornadoMessage, volumeMessage } from "./sensitivity-messages";
import { rankingRows } from "./sensitivity-ranking";
import { riskRows } from "./sensitivity-risk";
import { SENSITIVITY_FIRST } from "./sensitivity-rows";
import { movedRows } from "./sensitivity-tornado";
import { volumeRows } from "./sensitivity-volume";

/** The risk table is the widest but for a tornado of many approaches. */
const RISK_COLUMNS = 11;

/** Sensitivity: what the volume, a second input, each uncertain input, and all of them together do to the total. */
export function sensitivitySheet({ scenario }: Blueprint): SheetDraft {
  const { approaches, sensitivity } = scenario;
  const moves = (sensitivity?.tornado ?? []).length > 0;
  const chart = Array<RowDraft>(CHART_ROWS).fill(blank);
  const top: readonly RowDraft[] = [
    ...sheetTop(
      "Sensitivity",
      "What volume, prices and assumptions do to the total, changed inputs included; computed on sheets Cases and Variations.",
    ),
    row(...headerLabels("Id", "Figure", "Unit", "Key")),
    ...volumeRows(scenario),
    ...volumeMessage(scenario),
    ...chart,
    blank,
    ...spaced(gridRows(scenario)),
  ];
  const tornado = moves
    ? [
        ...movedRows(scenario),
        blank,
        ...rankingRows(scenario),
        tornadoMessage(scenario),
        ...chart,
        blank,
      ]
    : [];
  const columns = Math.max(RISK_COLUMNS, 2 * (approaches.length + 1) + 2);
  return {
    id: "sensitivity",
    name: "Sensitivity",
    class: "output",
    rows: [...top, ...tornado, ...riskRows(scenario)],
    columnWidths: [30, 46, 14, 14, ...Array<number>(columns).fill(15)],
    freeze: { rows: FIRST_ROW, columns: 2 },
    charts: (book) => sensitivityCharts(scenario, book),
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: SENSITIVITY_FIRST + columns,
      repeatRows: 1,
      parts: moves ? [top.length, top.length + tornado.length] : [],
    },
  };
}

const spaced = (rows: readonly RowDraft[]) => (rows.length === 0 ? rows : [...rows, blank]);
