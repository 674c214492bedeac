import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { TcoError } from "../engine/tco-error";
import type { Scenario } from "../scenarios/scenario";
import { withInputs } from "../scenarios/with-inputs";
import { buildPlan } from "../workbook/build-plan";
import type { FormulaStyle, Language } from "../workbook/plan";
import type { Command, ExitCode, Given, Option, Terminal } from "./command";
import { dayProblem } from "./day-problem";
import { isScenarioFile, readScenario } from "./read-scenario";
import { totalsTable } from "./totals-table";
import { unknownTemplate } from "./unknown-template";
import { workbookFile } from "./workbook-file";
import { writeWholeFile } from "./write-whole-file";

const choice = (values: readonly string[], description: string): Option => ({
  value: values.join("|"),
  description,
  problem: (value) => (values.includes(value) ? undefined : `it is ${values.join(" or ")}`),
});

export const buildCommand: Command = {
  name: "build",
  summary: "Build a comparison workbook and print its totals.",
  operand: {
    name: "TEMPLATE|FILE.json",
    description: "a template of `tco templates`, or a scenario of your own",
  },
  options: {
    output: {
      short: "o",
      value: "OUT.xlsx",
      description:
        "where to write; tco-TEMPLATE.xlsx when left out, or -2, -3 … where that is taken",
      problem: (file) =>
        /\.xlsx$/i.test(file) ? undefined : "Excel opens it only when it ends in .xlsx",
    },
    set: {
      value: "id=value",
      multiple: true,
      description: "change an input, id@approach=value for one approach; may stand several times",
      problem: (text) => (/^[^=]+=./.test(text) ? undefined : "write it as id=value"),
    },
    formulas: choice(
      ["native", "tco"],
      "native Excel formulas (the default), or calls of TCO functions",
    ),
    lang: choice(["en", "de"], "the workbook's language: English (the default) or German"),
    "as-of": {
      value: "YYYY-MM-DD",
      description: "the day the figures are as of",
      problem: dayProblem,
    },
    force: { description: "replace the file if it is there" },
  },
  examples: [
    "tco build agent-platform",
    "tco build agent-platform --set runs_per_month=12345 --set run_fee@connic=0.05 -o mine.xlsx",
  ],
  problem: ({ operand = "" }) => (isScenarioFile(operand) ? undefined : unknownTemplate(operand)),
  run: build,
};

async function build(given: Given, { print, complain }: Terminal): Promise<ExitCode> {
  const scenario = readScenario(given.operand ?? "");
  const changed = withChanges(scenario, given.list("set"));
  if (typeof changed === "string") {
    complain(changed);
    return 2;
  }
  const file = resolve(given.text("output") ?? ownName(scenario.id, given.flag("force")));
  if (existsSync(file) && !given.flag("force")) {
    complain(`${file} exists already; --force replaces it, -o names another`);
    return 1;
  }
  const plan = buildPlan(changed, {
    formulas: (given.text("formulas") ?? "native") as FormulaStyle,
    language: (given.text("lang") ?? "en") as Language,
    asOf: given.text("as-of"),
  });
  writeWholeFile(file, await workbookFile(plan));
  print([plan.title, "", ...totalsTable(plan), "", `Written to ${file}`].join("\n"));
  return 0;
}

/** The file's name where none is given: the next free one, so that nothing is asked and nothing lost. */
function ownName(id: string, replaces: boolean): string {
  const name = (copy: number) => `tco-${id}${copy === 1 ? "" : `-${copy}`}.xlsx`;
  let copy = 1;
  while (!replaces && existsSync(name(copy))) copy += 1;
  return name(copy);
}

/** The scenario after `--set`, or which setting does not fit it and why. */
function withChanges(scenario: Scenario, settings: readonly string[]): Scenario | string {
  const changes = settings.map((setting) => {
    const at = setting.indexOf("=");
    return { id: setting.slice(0, at), value: setting.slice(at + 1) };
  });
  try {
    return withInputs(scenario, changes);
  } catch (error) {
    if (error instanceof TcoError) return `--set: ${error.message}`;
    throw error;
  }
}
