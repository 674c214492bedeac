import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = resolve("src/cli/main.ts");
const TSX = pathToFileURL(require.resolve("tsx")).href;

/** Runs the real command in a process of its own. */
export function tco(
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
