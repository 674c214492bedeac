import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, fixed, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { serialOfDay } from "../../engine/iso-day";
import { blank, compute, row, write, type RowDraft } from "../draft";
import { FIRST_ROW, ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import { LEGIBLE_ROWS_HIGH } from "../paper";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, figureStyle, styles } from "../styles";
import { approachColumns } from "./approach-inputs";
import { globalColumns } from "./global-inputs";

const CHANGED = 2;

/** Log: what changed between versions of the template, and which inputs differ from the published ones now. */
export function logSheet({ scenario }: Blueprint): SheetDraft {
  const rows = logRows(scenario);
  return {
    id: "log",
    name: "Log",
    class: "data",
    rows,
    columnWidths: [30, 76, 16],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: {
      orientation: "portrait",
      columns: CHANGED + 1,
      repeatRows: 1,
      onePage: rows.length <= LEGIBLE_ROWS_HIGH,
    },
  };
}

function logRows(scenario: Scenario): readonly RowDraft[] {
  const { changed } = approachColumns(scenario.approaches.length);
  return [
    ...sheetTop(
      "Log",
      "Versions of this template, and the inputs that differ from the published ones.",
    ),
    row(
      write(ID, "Version or input", styles.header),
      write(LABEL, "What changed", styles.header),
      write(CHANGED, "Date or state", styles.header),
    ),
    row(write(ID, "Versions", styles.section)),
    ...scenario.log.map(({ version, date, change }) =>
      row(
        write(ID, version, styles.text),
        write(LABEL, change, styles.text),
        write(CHANGED, serialOfDay(date), dataStyle(numberFormats.date)),
      ),
    ),
    blank,
    row(write(ID, "Inputs against published; blank: as published", styles.section)),
    ...scenario.inputs.map((input) =>
      inputRow(input, typeof input.base === "object" ? changed : globalColumns.changed),
    ),
  ];
}

function inputRow(input: Input, column: number): RowDraft {
  return {
    cells: ({ book, sheet }) => {
      const place = placeOf(book, input.id);
      return [
        write(ID, input.id, styles.text),
        write(LABEL, input.label, styles.text),
        compute(
          CHANGED,
          cell(place.sheet, sheet, fixed(place.row), fixed(column)),
          figureStyle("output", "General"),
        ),
      ];
    },
  };
}
