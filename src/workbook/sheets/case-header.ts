import type { Blueprint } from "../blueprint";
import { allLines } from "../cone";
import { write, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { headerLabels } from "../row-labels";
import { styles } from "../styles";
import { caseColumns, casesTable, forcesChoices, type CaseColumn } from "./case-columns";
import { keyRow, wordRow } from "./case-header-row";
import { approachPositionRows, valuePositionRows } from "./case-positions";
import { overrideRows } from "./case-overrides";
import { atOnceOf, rowCheckOf, type CaseHeaderRow } from "./case-table";

/** The rows that say what each column computes: case, approach, where its values stand, what is set instead. */
export function caseHeader({ scenario }: Blueprint): readonly RowDraft[] {
  const columns = caseColumns(scenario);
  const table = casesTable(scenario);
  const words = (name: CaseHeaderRow, label: string, of: (column: CaseColumn) => string) =>
    wordRow(name, label, table, columns.map(of));
  return [
    {
      cells: () => [
        ...headerLabels("Id", "Line", "Unit", "Basis", "Repeats"),
        ...columns.map(({ one }, i) => write(FIRST + i, one.label, styles.headerRight)),
        write(atOnceOf(table), "Sum, second way", styles.headerRight),
        write(rowCheckOf(table), "Row check", styles.headerRight),
      ],
    },
    words("approach", "Approach", ({ approach }) => approach),
    words("case", "Case", ({ one }) => one.id),
    keyRow(table),
    ...approachPositionRows(scenario, allLines(scenario), table),
    words("values", "Values read from", ({ one }) => one.values),
    words("volume", "Volume read from", ({ one }) => one.volume),
    ...valuePositionRows(scenario, table),
    ...(forcesChoices(scenario)
      ? [words("forced", "Choice forced on all", ({ one }) => one.choices ?? "")]
      : []),
    ...overrideRows(scenario, columns),
  ];
}
