import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeText } from "../../src/hosts/xlsx/escape-text";
import { sheetPaths } from "./read-xlsx";

/** New values of cells by "Sheet!A1". */
export type CellChanges = Readonly<Record<string, number | string>>;

const FORMULA_CELL = /<c\s([^>]*)>(<f(?:\s[^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g;

/** What was computed before goes: a value found later comes from whoever opened the file. */
const withoutResults = (xml: string): string =>
  xml.replace(
    FORMULA_CELL,
    (_, attributes: string, formula: string) =>
      `<c ${attributes.replace(/\st="[^"]*"/, "")}>${formula}</c>`,
  );

function withValue(xml: string, reference: string, value: number | string): string {
  const cell = new RegExp(`<c r="${reference}"([^>]*?)(?:/>|>.*?</c>)`, "s");
  if (!cell.test(xml)) throw new Error(`No cell ${reference} to change.`);
  return xml.replace(cell, (_, attributes: string) => {
    const kept = `<c r="${reference}"${attributes.replace(/\s(?:t|cm)="[^"]*"/g, "")}`;
    return typeof value === "number"
      ? `${kept}><v>${value}</v></c>`
      : `${kept} t="inlineStr"><is><t>${escapeText(value)}</t></is></c>`;
  });
}

/** A copy of an .xlsx file with cells changed and no formula's result left in it. */
export function editedWorkbook(bytes: Uint8Array, changes: CellChanges = {}): Uint8Array {
  const files = unzipSync(bytes);
  const paths = sheetPaths(files);
  for (const path of paths.values())
    files[path] = strToU8(withoutResults(strFromU8(files[path] ?? new Uint8Array())));
  for (const [address, value] of Object.entries(changes)) {
    const mark = address.lastIndexOf("!");
    const path = paths.get(address.slice(0, mark));
    const file = path === undefined ? undefined : files[path];
    if (path === undefined || file === undefined) throw new Error(`No sheet for ${address}.`);
    files[path] = strToU8(withValue(strFromU8(file), address.slice(mark + 1), value));
  }
  return zipSync(files, { level: 1 });
}
