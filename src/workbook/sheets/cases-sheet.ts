import type { Blueprint } from "../blueprint";
import { allLines, cone } from "../cone";
import { row, write } from "../draft";
import { FIRST, FIRST_ROW, ID, UNIT } from "../grid";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import { cases } from "./case-columns";
import { callUpRows } from "./case-call-ups";
import { choiceRows } from "./case-choices";
import { caseHeader } from "./case-header";
import { caseLineRow } from "./case-lines";

/** Cases: the whole computation once more, a column for each case and approach. */
export function casesSheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const needed = cone(scenario);
  const columns = cases.length * scenario.approaches.length;
  const lines = allLines(scenario).filter(({ id }) => needed.has(id));
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
      ...callUpRows(blueprint, needed),
      ...(scenario.capabilities.length > 0
        ? [row(write(ID, "Choices, called up from Parity", styles.section))]
        : []),
      ...choiceRows(blueprint, needed),
      row(write(ID, "Lines", styles.section)),
      ...lines.map((line) => caseLineRow(blueprint, line)),
    ],
    columnWidths: [34, 44, 17, 30, 26, ...Array<number>(columns).fill(13)],
    freeze: { rows: FIRST_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: FIRST + columns,
      pagesWide: 2,
      repeatRows: 2,
      repeatColumns: UNIT + 1,
    },
  };
}
