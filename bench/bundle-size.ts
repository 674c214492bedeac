import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measurement";

const BUDGET = 60 * 1024;

/** What loads whenever a workbook with TCO functions opens. */
export function bundleSize(): Measurement {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
  const size = gzipSync(readFileSync("dist/functions.js"), { level: 9 }).length;
  return {
    what: "functions bundle, gzipped",
    measured: `${(size / 1024).toFixed(1)} KB`,
    budget: "under 60 KB",
    holds: size < BUDGET,
  };
}
