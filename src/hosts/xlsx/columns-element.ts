import type { SheetPlan } from "../../workbook/plan";
import { element } from "./element";

const columnElement = (width: number, index: number): string =>
  element("col", { min: index + 1, max: index + 1, width, customWidth: true });

export const columnsElement = ({ columnWidths }: SheetPlan): string =>
  columnWidths.length === 0 ? "" : element("cols", {}, ...columnWidths.map(columnElement));
