import { renameSync, rmSync, writeFileSync } from "node:fs";

/** The whole file or none of it: a full disk or an interrupted run leaves no half workbook behind. */
export function writeWholeFile(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes, { flag: "wx" });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}
