import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import packageJson from "../../package.json";
import { runTco } from "../../src/cli/run-tco";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = resolve("src/cli/main.ts");
const TSX = pathToFileURL(require.resolve("tsx")).href;

/** Runs the command within this process, which starts in no time. */
export async function tco(
  args: readonly string[],
  input: readonly string[] = [],
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runTco(args, packageJson.version, {
    print: (text) => void out.push(`${text}\n`),
    complain: (line) => void err.push(`${line}\n`),
    async *inputLines() {
      yield* input;
    },
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** Runs the real command in a process of its own. */
export function tcoProcess(
  args: readonly string[],
  {
    input = "",
    folder = process.cwd(),
  }: { readonly input?: string; readonly folder?: string } = {},
): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}
