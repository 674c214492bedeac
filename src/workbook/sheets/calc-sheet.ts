import type { CalcSheet, Scenario } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { row, write, type RowDraft } from "../draft";
import { atOnceColumn, FIRST, FIRST_ROW, rowCheckColumn } from "../grid";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import { headerLabels } from "../row-labels";
import { sectionRows } from "./line-rows";

const WIDTHS = [27, 46, 17, 44, 18];

/** A Calc sheet: one line a row, one approach a column, the same grid on each. */
export function calcSheet(
  blueprint: Blueprint,
  sheet: CalcSheet,
  leading: readonly RowDraft[] = [],
): SheetDraft {
  const { approaches } = blueprint.scenario;
  return {
    id: sheet.id,
    name: sheet.name,
    class: "calc",
    rows: [
      ...sheetTop(sheet.name, sheet.subtitle),
      calcHeader(blueprint.scenario),
      ...leading,
      ...sheet.sections.flatMap((section) => sectionRows(blueprint, section)),
    ],
    columnWidths: [...WIDTHS, ...approaches.map(() => 15), 20, 12],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      columns: rowCheckColumn(approaches.length) + 1,
      repeatRows: 1,
    },
  };
}

function calcHeader({ approaches }: Scenario): RowDraft {
  return row(
    ...headerLabels("Id", "Line", "Unit", "Basis", "Source"),
    ...approaches.map(({ label }, i) => write(FIRST + i, label, styles.headerRight)),
    write(atOnceColumn(approaches.length), "Sum, second way", styles.headerRight),
    write(rowCheckColumn(approaches.length), "Row check", styles.headerRight),
  );
}
