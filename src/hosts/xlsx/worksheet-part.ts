import { cellName } from "../../formula/cell-name";
import type { SheetPlan } from "../../workbook/plan";
import { columnsElement } from "./columns-element";
import { conditionalFormattingElements } from "./conditional-formatting-elements";
import { countedList } from "./counted-list";
import { dataValidationsElement } from "./data-validations-element";
import { element } from "./element";
import { rgb } from "./font-element";
import { hyperlinksElement } from "./hyperlinks-element";
import { NAMESPACES } from "./namespaces";
import { pageElements } from "./page-elements";
import { partInPieces, type Part } from "./part";
import { relationshipId, type Relationship } from "./relationships-part";
import type { NumberedSheet, Rendering } from "./rendering";
import { sheetDataPieces } from "./sheet-data-pieces";
import { sheetRelationships } from "./sheet-relationships";
import { sheetViewsElement } from "./sheet-views-element";

const worksheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

const sheetProperties = ({ tabColor, print }: SheetPlan): string =>
  element(
    "sheetPr",
    {},
    element("tabColor", { rgb: rgb(tabColor) }),
    element("pageSetUpPr", { fitToPage: print.across === undefined }),
  );

/** The area from A1 to the last row and column in use. */
function dimension({ cells }: SheetPlan): string {
  const row = cells.at(-1)?.row ?? 0;
  let column = 0;
  for (const cell of cells) if (cell.column > column) column = cell.column;
  return element("dimension", { ref: row + column === 0 ? "A1" : `A1:${cellName(row, column)}` });
}

/** Elements that name relationships of one type by their ids. */
const pointers = (
  name: string,
  type: string,
  relationships: readonly Relationship[],
): readonly string[] =>
  relationships.flatMap((relationship, index) =>
    relationship.type === type ? [element(name, { "r:id": relationshipId(index) })] : [],
  );

/** The elements in the order that the schema asks for. */
function* worksheetPieces(
  { sheet, number }: NumberedSheet,
  relationships: readonly Relationship[],
  book: Rendering,
): Generator<string> {
  yield `<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">`;
  yield sheetProperties(sheet);
  yield dimension(sheet);
  yield sheetViewsElement(sheet, number === 1);
  yield element("sheetFormatPr", { defaultRowHeight: 15 });
  yield columnsElement(sheet);
  yield* sheetDataPieces(sheet, book);
  yield conditionalFormattingElements(sheet, book.styles);
  yield dataValidationsElement(sheet);
  yield hyperlinksElement(sheet.cells);
  yield pageElements(sheet.print);
  yield* pointers("drawing", "drawing", relationships);
  yield countedList("tableParts", pointers("tablePart", "table", relationships));
  yield "</worksheet>";
}

export const worksheetPart = (numbered: NumberedSheet, book: Rendering): Part =>
  partInPieces(
    worksheetPath(numbered.number),
    "officedocument.spreadsheetml.worksheet",
    worksheetPieces(numbered, sheetRelationships(numbered), book),
  );
