import type { Plan } from "../../workbook/plan";
import { chartPart } from "./chart-part";
import { drawingParts } from "./drawing-part";
import { metadataPart } from "./metadata-part";
import { NAMESPACES } from "./namespaces";
import type { Part } from "./part";
import { corePropertiesPart, customPropertiesPart, extendedPropertiesPart } from "./property-parts";
import { relationshipsPart } from "./relationships-part";
import { rendering, type NumberedSheet, type Rendering } from "./rendering";
import { sharedStringsPart } from "./shared-strings-part";
import { sheetRelationships } from "./sheet-relationships";
import { stylesPart } from "./styles-part";
import { tablePart } from "./table-part";
import { themePart } from "./theme-part";
import { workbookPart, workbookRelationships } from "./workbook-part";
import { worksheetPart } from "./worksheet-part";

function sheetParts(numbered: NumberedSheet, book: Rendering): readonly Part[] {
  const { sheet, chartNumbers, tableNumbers } = numbered;
  const worksheet = worksheetPart(numbered, book);
  return [
    worksheet,
    ...relationshipsPart(worksheet.path, sheetRelationships(numbered)),
    ...drawingParts(numbered),
    ...sheet.charts.map((chart, index) => chartPart(book.plan, chart, chartNumbers[index] ?? 0)),
    ...sheet.tables.map((table, index) => tablePart(table, tableNumbers[index] ?? 0)),
  ];
}

const packageRelationships = relationshipsPart("", [
  { type: "officeDocument", target: "xl/workbook.xml" },
  {
    type: `${NAMESPACES.packageRelationships}/metadata/core-properties`,
    target: "docProps/core.xml",
  },
  { type: "extended-properties", target: "docProps/app.xml" },
  { type: "custom-properties", target: "docProps/custom.xml" },
]);

const hasTcoCalls = ({ plan, formulaOf }: Rendering): boolean =>
  plan.sheets.some(({ cells }) =>
    cells.some(({ formula }) => formula && formulaOf(formula).dynamic),
  );

/** Every file of the package but the list of their content types, one after the other. */
export function* packageParts(plan: Plan): Generator<Part> {
  const book = rendering(plan);
  const dynamic = hasTcoCalls(book);
  const workbook = workbookPart(plan);
  yield* packageRelationships;
  yield corePropertiesPart(plan);
  yield extendedPropertiesPart;
  yield customPropertiesPart(plan);
  yield workbook;
  yield* relationshipsPart(workbook.path, workbookRelationships(plan, dynamic));
  for (const numbered of book.sheets) yield* sheetParts(numbered, book);
  yield stylesPart(book.styles);
  yield sharedStringsPart(book.strings);
  yield themePart;
  if (dynamic) yield metadataPart;
}
