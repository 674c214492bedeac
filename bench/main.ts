import { textTable } from "../src/cli/text-table";
import { bundleSize } from "./bundle-size";
import { crossoverSteps } from "./crossover-steps";
import { excelRequests } from "./excel-requests";
import { llmspendRows } from "./llmspend-rows";
import type { Measurement } from "./measurement";
import { simulation } from "./simulation";
import { largestTemplate, workbookBuild } from "./workbook-build";

/** The budgets, measured side by side in one run; figures of different machines do not compare, ratios do. */
async function main(): Promise<void> {
  const largest = largestTemplate();
  const measurements: readonly Measurement[] = [
    bundleSize(),
    ...(await workbookBuild(largest)),
    ...(await excelRequests(largest)),
    ...(await llmspendRows()),
    ...(await simulation()),
    ...(await crossoverSteps()),
  ];
  const rows = measurements.map(({ what, measured, budget, holds }) => [
    what,
    measured,
    budget,
    holds === undefined ? "" : holds ? "holds" : "MISSED",
  ]);
  console.log(
    textTable([["", "measured", "budget", ""], ...rows], ["left", "right", "left", "left"]).join(
      "\n",
    ),
  );
}

void main();
