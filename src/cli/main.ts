import { createInterface } from "node:readline";
import packageJson from "../../package.json";
import { runTco } from "./run-tco";

// A reader that has seen enough (`tco functions | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exitCode = 0;
});

void runTco(process.argv.slice(2), packageJson.version, {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  inputLines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
}).then((code) => {
  process.exitCode = code;
});
