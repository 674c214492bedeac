import type { ConditionalFormat, SheetPlan } from "../../workbook/plan";
import { areaText } from "./area-text";
import { element } from "./element";
import { storedFormula } from "./stored-formula";
import type { StyleBook } from "./style-book";

const rule = (format: ConditionalFormat, index: number, styles: StyleBook): string =>
  element(
    "cfRule",
    { type: "expression", dxfId: styles.differentialOf(format), priority: index + 1 },
    element("formula", {}, storedFormula(format.when).xml(format.area)),
  );

/** One element a format; the first of a sheet has the highest priority. */
export const conditionalFormattingElements = (
  { conditionalFormats }: SheetPlan,
  styles: StyleBook,
): string =>
  conditionalFormats
    .map((format, index) =>
      element(
        "conditionalFormatting",
        { sqref: areaText(format.area) },
        rule(format, index, styles),
      ),
    )
    .join("");
