import { strToU8, zipSync } from "fflate";
import { cellName } from "../../src/formula/cell-name";
import { escapeText } from "../../src/hosts/xlsx/escape-text";

const DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats";

/** Younger than the file format: stored with a prefix. */
const PREFIXED =
  /(?<![\w.])(IFS|SWITCH|TEXTJOIN|ISFORMULA|PERCENTILE\.INC|NORM\.S\.INV|RANK\.EQ)\(/g;

const stored = (formula: string): string =>
  escapeText(formula.replace(/^=/, "").replace(PREFIXED, "_xlfn.$1("));

const cell = (formula: string, row: number, column: number): string =>
  `<c r="${cellName(row, column)}"><f>${stored(formula)}</f></c>`;
/** A formula without text is a blank cell. */
const rowElement = (formulas: readonly string[], row: number): string =>
  `<row r="${row + 1}">${formulas.map((formula, column) => (formula === "" ? "" : cell(formula, row, column))).join("")}</row>`;

/** One formula a row in column A of sheet "F". */
export function formulaWorkbook(formulas: readonly string[]): Uint8Array {
  return gridWorkbook(formulas.map((formula) => [formula]));
}

/**
 * The smallest workbook with these formulas on sheet "F". It does not come from our renderer: the text is checked
 * as it was printed.
 */
export function gridWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${TYPES}-officedocument.spreadsheetml.${type}+xml"/>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/sheet1.xml", "worksheet")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENTS}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENTS}/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENTS}/relationships"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowElement).join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}
