import type { Blueprint } from "../blueprint";
import { allLines } from "../cone";
import { row, write } from "../draft";
import { FIRST_ROW, ID, UNIT } from "../grid";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import { casesTable, firstOfEachCase } from "./case-columns";
import { callUpRows } from "./case-call-ups";
import { choiceRows } from "./case-choices";
import { caseHeader } from "./case-header";
import { caseLineRow } from "./case-lines";
import { atOnceOf, rowCheckOf } from "./case-table";
import { neededInCases } from "./needed-in-cases";

/** Columns that a page holds beside the labels, in print that can be read. */
const PAGE_COLUMNS = 14;

/** Cases: the whole computation once more, a column for each case and approach. */
export function casesSheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const table = casesTable(scenario);
  const needed = neededInCases(scenario);
  const isNeeded = ({ id }: { readonly id: string }) => needed.has(id);
  return {
    id: "cases",
    name: "Cases",
    class: "calc",
    rows: [
      ...sheetTop(
        "Cases",
        "The same lines computed once more for each case; other sheets read their answers here.",
      ),
      ...caseHeader(blueprint),
      row(write(ID, "Inputs, called up from Assumptions", styles.section)),
      ...callUpRows(scenario, scenario.inputs.filter(isNeeded)),
      ...(scenario.capabilities.length > 0
        ? [row(write(ID, "Choices, called up from Parity", styles.section))]
        : []),
      ...choiceRows(blueprint),
      row(write(ID, "Lines", styles.section)),
      ...allLines(scenario)
        .filter(isNeeded)
        .map((line) => caseLineRow(scenario, line, table)),
    ],
    columnWidths: [34, 44, 17, 30, 26, ...Array<number>(table.count).fill(13), 16, 10],
    freeze: { rows: FIRST_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: rowCheckOf(table) + 1,
      pagesWide: Math.ceil(table.count / PAGE_COLUMNS),
      columnStarts: [...firstOfEachCase(scenario), atOnceOf(table)],
      repeatRows: 2,
      repeatColumns: UNIT + 1,
    },
  };
}
