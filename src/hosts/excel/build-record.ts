/** Where the record of a build lies among the settings that Excel keeps in the workbook for each add-in. */
export const RECORD_KEY = "TcoForExcel.build";

/**
 * What an earlier build put into the workbook. A sheet is known by Excel's own id for it, which survives renaming;
 * a sheet that the user gave one of our names is not ours, so names never count.
 */
export interface BuildRecord {
  readonly sheets: readonly { readonly id: string; readonly key: string }[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}
const NO_BUILD: BuildRecord = { sheets: [], names: [], tables: [] };

/** The record as it comes out of the settings; anything else than a record counts as none. */
export function buildRecord(setting: unknown): BuildRecord {
  if (typeof setting !== "object" || setting === null) return NO_BUILD;
  const { sheets, names, tables } = setting as Readonly<Record<string, unknown>>;
  return {
    sheets: list(sheets).filter(isSheet),
    names: list(names).filter(isText),
    tables: list(tables).filter(isText),
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSheet(value: unknown): value is BuildRecord["sheets"][number] {
  const { id, key } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isText(id) && isText(key);
}
