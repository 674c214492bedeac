import type { TablePlan } from "../../workbook/plan";
import { areaText } from "./area-text";
import { countedList } from "./counted-list";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

const tableColumn = (name: string, index: number): string =>
  element("tableColumn", { id: index + 1, name });

/** Cells bring their own formats, so the table's style is the plainest. */
const tableStyle = element("tableStyleInfo", {
  name: "TableStyleLight1",
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: false,
  showColumnStripes: false,
});

export function tablePart({ name, area, columns }: TablePlan, number: number): Part {
  const ref = areaText(area);
  const root = element(
    "table",
    { xmlns: NAMESPACES.main, id: number, name, displayName: name, ref, totalsRowShown: false },
    element("autoFilter", { ref }),
    countedList("tableColumns", columns.map(tableColumn)),
    tableStyle,
  );
  return part(`xl/tables/table${number}.xml`, "officedocument.spreadsheetml.table", root);
}
