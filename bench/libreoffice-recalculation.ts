import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { formulaWorkbook } from "../test/support/formula-workbook";
import { sofficePath } from "../test/support/soffice";

const SHEET = "xl/worksheets/sheet1.xml";
const RUNS = 7;
/** Debian's own Python, which python3-uno belongs to. */
const PYTHON = "/usr/bin/python3";

/**
 * Milliseconds of LibreOffice's hard recalculation of a formula down all rows, timed inside LibreOffice's process;
 * undefined where python3-uno is missing.
 */
export function recalculationTime(
  rows: readonly (readonly number[])[],
  formula: (row: number) => string,
): number | undefined {
  if (!scriptable()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "tco-bench-"));
  try {
    const file = join(folder, "rows.xlsx");
    writeFileSync(file, workbook(rows, formula));
    const urls = [join(folder, "profile"), file].map((path) => pathToFileURL(path).href);
    const script = join("bench", "recalculation.py");
    const args = [script, sofficePath(), ...urls, String(RUNS)];
    return Number(execFileSync(PYTHON, args, { encoding: "utf8", timeout: 300_000 }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function scriptable(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "import uno"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function workbook(
  rows: readonly (readonly number[])[],
  formula: (row: number) => string,
): Uint8Array {
  const xml = rows.map((values, index) => {
    const numbers = values.map((value) => `<c><v>${value}</v></c>`).join("");
    return `<row>${numbers}<c><f>${formula(index + 1)}</f></c></row>`;
  });
  const files = unzipSync(formulaWorkbook([]));
  const empty = new TextDecoder().decode(files[SHEET]);
  const sheet = empty.replace("<sheetData></sheetData>", `<sheetData>${xml.join("")}</sheetData>`);
  return zipSync({ ...files, [SHEET]: strToU8(sheet) });
}
