import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export type Locale = "en-US" | "de-DE";

export interface Conversion {
  readonly files: readonly string[];
  readonly format: "xlsx" | "pdf";
  readonly outputFolder: string;
  readonly locale?: Locale;
}

const NAMES = ["soffice", "libreoffice"];
/** Starting takes seconds, a workbook less than one; two minutes mean that it hangs. */
const TIME_OUT = 120_000;
const TIME_OUT_PER_FILE = 20_000;

/** LibreOffice's program on the search path. */
export function sofficePath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);
  if (found === undefined)
    throw new Error(
      "LibreOffice (soffice) is not on the search path. `npm test` installs it where it may; " +
        "on Debian and Ubuntu: apt-get install --no-install-recommends libreoffice-calc-nogui",
    );
  return found;
}

const setting = (path: string, name: string, value: string | number): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Compute all formulas on loading (0: always), and write numbers as the locale does. */
const settings = (locale: Locale): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting("Office.Calc/Formula/Load", "OOXMLRecalcMode", 0)}
${setting("Office.Calc/Formula/Load", "ODFRecalcMode", 0)}
${setting("Setup/L10N", "ooSetupSystemLocale", locale)}
</oor:items>`;

/** Runs a program to its end; one that takes too long ends with everything it started. */
function finished(program: string, args: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (text) => (complaint += text));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`LibreOffice did not finish within ${milliseconds / 1000} s.`));
    }, milliseconds);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}: ${complaint.trim()}`));
    });
  });
}

/** Converts files in one process with a profile of its own, so that several can run side by side. */
export async function convert({ files, format, outputFolder, locale }: Conversion): Promise<void> {
  const program = sofficePath();
  const profile = await mkdtemp(join(tmpdir(), "tco-soffice-"));
  try {
    await mkdir(join(profile, "user"));
    await writeFile(
      join(profile, "user", "registrymodifications.xcu"),
      settings(locale ?? "en-US"),
    );
    await finished(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--nologo", "--convert-to", format],
        ...["--outdir", outputFolder, ...files],
      ],
      TIME_OUT + TIME_OUT_PER_FILE * files.length,
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
