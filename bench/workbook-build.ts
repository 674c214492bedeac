import { execFileSync } from "node:child_process";
import { workbookFile } from "../src/cli/workbook-file";
import { templates, templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import type { Plan } from "../src/workbook/plan";
import type { Measurement } from "./measurement";

const TIMED_BUILD = ".cache/bench/timed-build.js";

/** As the command line writes it. */
export const bytesOf = (id: string): Promise<Uint8Array> => workbookFile(planOf(id));

export const planOf = (id: string): Plan =>
  buildPlan(templateScenario(id), { formulas: "native", language: "en" });

const formulaCells = (plan: Plan): number =>
  plan.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined).length;

/** The template with the most formula cells. */
export function largestTemplate(): string {
  const counted = templates.map(({ id }) => ({ id, cells: formulaCells(planOf(id)) }));
  return counted.reduce((most, next) => (next.cells > most.cells ? next : most)).id;
}

/** From scenario to bytes, warm, and whether two builds are the same file. */
export async function workbookBuild(id: string): Promise<readonly Measurement[]> {
  const cells = formulaCells(planOf(id));
  const milliseconds = compiledBuild(id);
  const each = (milliseconds * 1000) / cells;
  const same = Buffer.from(await bytesOf(id)).equals(await bytesOf(id));
  return [
    {
      what: `build ${id}.xlsx, warm`,
      measured: `${milliseconds.toFixed(0)} ms`,
      budget: "under 250 ms",
      holds: milliseconds < 250,
    },
    {
      what: `… per formula cell (${cells})`,
      measured: `${each.toFixed(1)} µs`,
      budget: "under 20 µs",
      holds: each < 20,
    },
    {
      what: "… twice",
      measured: same ? "same bytes" : "different",
      budget: "same bytes",
      holds: same,
    },
  ];
}

/** Milliseconds of the code as it ships: what runs TypeScript for tests names every function anew, which takes time. */
function compiledBuild(id: string): number {
  execFileSync("npx", ["webpack", "--env", "bench"], { stdio: "ignore" });
  return Number(execFileSync(process.execPath, [TIMED_BUILD, id], { encoding: "utf8" }));
}
