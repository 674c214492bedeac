import { catalogue } from "../functions/catalogue";
import type { FunctionRecord } from "../functions/define-function";
import { mayBeLeftOut } from "../functions/may-be-left-out";
import type { Command } from "./command";
import { signature } from "./signature";

export const functionsCommand: Command = {
  name: "functions",
  summary: "List the TCO functions with their arguments.",
  options: { json: { description: "print everything that is known of each function as JSON" } },
  examples: ["tco functions", "tco functions --json"],
  run: (given, { print }) => {
    print(
      given.flag("json")
        ? JSON.stringify(catalogue.map(functionAsJson), undefined, 2)
        : catalogue.map((record) => `TCO.${signature(record)}\n  ${record.summary.en}`).join("\n"),
    );
    return 0;
  },
};

/** What a program can use of a record: no tree, no code. */
function functionAsJson(record: FunctionRecord): object {
  const { name, summary, parameters, unit, formula, native, examples, source, seeAlso } = record;
  return {
    name: `TCO.${name}`,
    signature: `TCO.${signature(record)}`,
    summary: summary.en,
    parameters: parameters.map(({ description, takes, ...parameter }) => ({
      ...parameter,
      description: description.en,
      takes_range: takes === "whole",
      optional: mayBeLeftOut(parameter),
    })),
    unit,
    formula: formula?.replace(/\s+/g, ""),
    native,
    examples,
    source,
    see_also: seeAlso,
  };
}
