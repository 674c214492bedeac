import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { installWithApt, missingTools } from "./tools.mjs";

/**
 * The whole examination, in one command: fetches the programs that tests drive, checks types, style and format,
 * builds the add-in, runs every suite, and ends with the count. Each check counts as one.
 */
const inCi = process.env.CI === "true";
const node = process.execPath;
const npm = process.env.npm_execpath === undefined ? ["npm"] : [node, process.env.npm_execpath];

function succeeded(title, command, environment = {}) {
  console.log(`\n== ${title}`);
  const [program, ...args] = command;
  const env = { ...process.env, ...environment };
  return spawnSync(program, args, { stdio: "inherit", env }).status === 0;
}

function suitesLeftOut() {
  if (missingTools().length > 0) installWithApt(missingTools());
  const missing = missingTools();
  for (const { name, packages, suites } of missing) {
    const outcome = inCi ? "FAILED: CI=true needs every suite" : "skipped";
    console.log(
      `${name} is missing: suites ${suites.source} ${outcome}; on Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`,
    );
  }
  return missing;
}

function jestCounts(ignored) {
  const report = "node_modules/.cache/jest-report.json";
  mkdirSync("node_modules/.cache", { recursive: true });
  rmSync(report, { force: true });
  const patterns = ["/node_modules/", ...ignored].flatMap((pattern) => [
    "--testPathIgnorePatterns",
    pattern,
  ]);
  const jest = [
    node,
    "node_modules/jest/bin/jest.js",
    "--json",
    "--outputFile",
    report,
    ...patterns,
  ];
  const succeededJest = succeeded("jest", jest);
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    // A suite that could not even start has no failed tests of its own.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: succeededJest ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const missing = suitesLeftOut();
const checks = [
  succeeded("types", [node, "node_modules/typescript/bin/tsc", "-p", "."]),
  succeeded("lint", [node, "node_modules/eslint/bin/eslint.js", "."]),
  succeeded("format", [node, "node_modules/prettier/bin/prettier.cjs", "--check", "."]),
  succeeded("build", [...npm, "run", "--silent", "build"]),
  ...(inCi ? missing.map(() => false) : []),
];
const jest = jestCounts(missing.map((tool) => tool.suites.source));
const passed = jest.passed + checks.filter(Boolean).length;
const failed = jest.failed + checks.filter((check) => !check).length;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
