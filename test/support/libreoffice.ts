import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editedWorkbook, type CellChanges } from "./edited-workbook";
import { cellName } from "../../src/formula/cell-name";
import { formulaWorkbook, gridWorkbook } from "./formula-workbook";
import { readXlsx, type ReadValue } from "./read-xlsx";
import { convert, type Locale } from "./soffice";

/** Values by sheet name and A1 name; blank cells have no entry. */
export type Book = ReadonlyMap<string, ReadonlyMap<string, ReadValue>>;

export interface Recalculation {
  readonly locale?: Locale;
  /** Inputs to change first, by "Sheet!A1". */
  readonly set?: CellChanges;
}

function valuesOf(bytes: Uint8Array): Book {
  const sheets = [...readXlsx(bytes)].map(([name, cells]) => {
    const values = [...cells].flatMap(([reference, { value }]) =>
      value === undefined ? [] : [[reference, value] as const],
    );
    return [name, new Map(values)] as const;
  });
  return new Map(sheets);
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "tco-recalculated-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Workbooks as LibreOffice computes them; numbered, because two may have one name. */
const computed = (workbooks: readonly Uint8Array[], locale?: Locale): Promise<readonly Book[]> =>
  inFolder(async (folder) => {
    const outputFolder = join(folder, "out");
    await mkdir(outputFolder);
    const names = workbooks.map((_, index) => `${String(index).padStart(5, "0")}.xlsx`);
    const files = names.map((name) => join(folder, name));
    await Promise.all(workbooks.map((bytes, index) => writeFile(files[index] ?? "", bytes)));
    await convert({ files, format: "xlsx", outputFolder, locale });
    return Promise.all(
      names.map(async (name) => valuesOf(await readFile(join(outputFolder, name)))),
    );
  });

/** Files recalculated by LibreOffice, in one process; no value is left of those that the file came with. */
export async function recalculated(
  files: readonly string[],
  { locale, set }: Recalculation = {},
): Promise<readonly Book[]> {
  const workbooks = await Promise.all(
    files.map(async (file) => editedWorkbook(await readFile(file), set)),
  );
  return computed(workbooks, locale);
}

/** What LibreOffice makes of formulas; all in one workbook. A formula's text has Excel's plain spelling. */
export async function evaluatedByLibreOffice(
  formulas: readonly string[],
  locale?: Locale,
): Promise<readonly ReadValue[]> {
  const [book] = await computed([formulaWorkbook(formulas)], locale);
  const cells = book?.get("F");
  return formulas.map((formula, index) => {
    const value = cells?.get(`A${index + 1}`);
    if (value === undefined) throw new Error(`LibreOffice gave no value for ${formula}`);
    return value;
  });
}

/** The cells of one block by row and column, counted from its first cell. */
export type FoundBlock = (row: number, column: number) => ReadValue | undefined;
/** Formulas that refer to each other, as they read when the block's first cell is in this row of column A. */
export type BlockAt = (top: number) => readonly (readonly string[])[];

/** What LibreOffice makes of blocks of formulas; all in one workbook, one below the other. */
export async function blocksByLibreOffice(
  blocks: readonly BlockAt[],
): Promise<readonly FoundBlock[]> {
  const rows: (readonly string[])[] = [];
  const tops = blocks.map((block) => {
    const top = rows.length;
    rows.push(...block(top));
    return top;
  });
  const [book] = await computed([gridWorkbook(rows)]);
  return tops.map((top) => (row, column) => book?.get("F")?.get(cellName(top + row, column)));
}
