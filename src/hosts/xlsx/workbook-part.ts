import type { Plan } from "../../workbook/plan";
import { definedNamesElement } from "./defined-names-element";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";
import { relationshipId, type Relationship } from "./relationships-part";

const WORKBOOK_PATH = "xl/workbook.xml";

/** The sheets first, so that a sheet's relationship has its index. */
export const workbookRelationships = (
  plan: Plan,
  hasDynamicArrays: boolean,
): readonly Relationship[] => [
  ...plan.sheets.map((_, index) => ({
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { type: "styles", target: "styles.xml" },
  { type: "sharedStrings", target: "sharedStrings.xml" },
  { type: "theme", target: "theme/theme1.xml" },
  ...(hasDynamicArrays ? [{ type: "sheetMetadata", target: "metadata.xml" }] : []),
];

/**
 * Native formulas are computed afresh when Excel opens the file. Calls of ours must not be: without the add-in
 * every number would turn into #NAME?.
 */
const calculation = ({ formulas }: Plan): string =>
  element("calcPr", { calcId: 191029, fullCalcOnLoad: formulas === "native" || undefined });

const sheetElement = ({ name }: { readonly name: string }, index: number): string =>
  element("sheet", { name, sheetId: index + 1, "r:id": relationshipId(index) });

export const workbookPart = (plan: Plan): Part =>
  part(
    WORKBOOK_PATH,
    "officedocument.spreadsheetml.sheet.main",
    element(
      "workbook",
      { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships },
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element(
        "bookViews",
        {},
        element("workbookView", {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
        }),
      ),
      element("sheets", {}, ...plan.sheets.map(sheetElement)),
      definedNamesElement(plan),
      calculation(plan),
    ),
  );
