import { xlsxBytes } from "../src/hosts/xlsx/xlsx-bytes";
import { templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import { bestOf } from "./best-of";

const RUNS = 30;

/** Prints the milliseconds from a template to its file, warm; compiled as the command line is, not as tests are. */
async function main(id = ""): Promise<void> {
  const build = () =>
    xlsxBytes(buildPlan(templateScenario(id), { formulas: "native", language: "en" }));
  console.log(await bestOf(RUNS, build));
}

void main(process.argv[2]);
