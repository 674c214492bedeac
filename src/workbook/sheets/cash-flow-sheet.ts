import type { Blueprint } from "../blueprint";
import { row, write, type RowDraft } from "../draft";
import { FIRST, FIRST_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import { LEGIBLE_ROWS_HIGH } from "../paper";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, figureStyle, styles } from "../styles";
import { headerLabels } from "../row-labels";
import { cashFlowLines } from "./cash-flow-lines";
import { commonYearLines } from "./cash-flow-years";
import {
  TOTAL,
  YEAR_ROW,
  yearRow,
  YEARS,
  YEARS_AT_ONCE,
  YEARS_CHECK,
  yearFormula,
} from "./year-row";

/** Cash flow: when each approach is paid, what that is worth today, and the straight-line view of the same money. */
export function cashFlowSheet(blueprint: Blueprint): SheetDraft {
  const { approaches } = blueprint.scenario;
  const rows = [
    ...sheetTop(
      "Cash flow",
      `${blueprint.scenario.currency} in the year, costs positive. Year 0 is the start; later years are discounted from their end.`,
    ),
    header,
    row(write(ID, "All approaches", styles.section)),
    ...commonYearLines(blueprint.scenario).map(yearRow),
    ...approaches.flatMap((approach) => [
      row(write(ID, approach.label, styles.section)),
      ...cashFlowLines(blueprint, approach).map(yearRow),
    ]),
  ];
  return {
    id: "cash_flow",
    name: "Cash flow",
    class: "calc",
    rows,
    columnWidths: [32, 44, 12, 50, 10, ...Array<number>(YEARS).fill(13), 14, 17, 11],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      // Approaches are compared on one page.
      paper: approaches.length > 1 ? "A3" : "A4",
      columns: YEARS_CHECK + 1,
      repeatRows: 1,
      onePage: rows.length <= LEGIBLE_ROWS_HIGH,
    },
  };
}

/** The one time axis: year 0 typed, each later year one more than the year before. */
const header: RowDraft = {
  id: YEAR_ROW,
  at: { column: FIRST, per: "approach" },
  cells: () => {
    const { bold, color, fill, valign } = styles.headerRight;
    const look = { bold, color, fill, valign };
    return [
      ...headerLabels("Id", "Year", "Unit", "Basis"),
      write(FIRST, 0, dataStyle(numberFormats.year, look)),
      ...Array.from({ length: YEARS - 1 }, (_, i) => ({
        column: FIRST + 1 + i,
        formula: yearFormula("prior+1", {}),
        style: figureStyle("calc", numberFormats.year, look),
      })),
      write(TOTAL, "Horizon", styles.headerRight),
      write(YEARS_AT_ONCE, "Sum, second way", styles.headerRight),
      write(YEARS_CHECK, "Row check", styles.headerRight),
    ];
  },
};
