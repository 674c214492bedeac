import { type BuildRecord, buildRecord, RECORD_KEY } from "./build-record";

/** What matters of the open workbook before something is drawn into it. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly string[];
  readonly structureProtected: boolean;
  readonly active: string;
  /** The record as it was, to be put back; undefined where there was none. */
  readonly setting: unknown;
  readonly own: OwnParts;
}
export interface FoundSheet {
  readonly key: string;
  readonly name: string;
}
/** Those parts of an earlier build that are still there. */
export interface OwnParts {
  readonly sheets: readonly (FoundSheet & { readonly id: string })[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

/** Asks for everything at once; the answer is there after the next sync. */
export function lookAt(workbook: Excel.Workbook): () => FoundWorkbook {
  const sheets = workbook.worksheets.load("items/id,items/name");
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  const protection = workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY).load("value");
  return () => {
    const found = {
      sheets: sheets.items.map(({ id, name }) => ({ key: id, name })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      tables: tables.items.map(({ name }) => name),
      structureProtected: protection.protected,
      active: active.id,
      setting: setting.isNullObject ? undefined : (setting.value as unknown),
    };
    return { ...found, own: ownParts(found, buildRecord(found.setting)) };
  };
}

function ownParts(found: Omit<FoundWorkbook, "own">, record: BuildRecord): OwnParts {
  const there = new Set(found.names.map(({ name }) => name));
  return {
    sheets: record.sheets.flatMap(({ id, key }) => {
      const sheet = found.sheets.find((one) => one.key === key);
      return sheet ? [{ ...sheet, id }] : [];
    }),
    names: record.names.filter((name) => there.has(name)),
    tables: record.tables.filter((name) => found.tables.includes(name)),
  };
}
