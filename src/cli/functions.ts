import { catalogue } from "../functions/catalogue";
import { functionNamed } from "../functions/function-named";
import { didYouMean } from "../scenarios/validation/nearest-word";
import type { Command } from "./command";
import { functionAsJson } from "./function-as-json";
import { functionHelp } from "./function-help";
import { signature } from "./signature";

export const functionsCommand: Command = {
  name: "functions",
  summary: "List the TCO functions with their arguments, or explain one of them.",
  operand: { name: "NAME", description: "a function: LLMSPEND", optional: true },
  options: { json: { description: "print everything that is known of each function as JSON" } },
  examples: ["tco functions", "tco functions LLMSPEND", "tco functions --json"],
  problem: ({ operand }) => (operand === undefined ? undefined : unknownFunction(operand)),
  run: (given, { print }) => {
    const one = given.operand === undefined ? undefined : functionNamed(given.operand);
    if (given.flag("json"))
      print(
        JSON.stringify(one ? functionAsJson(one) : catalogue.map(functionAsJson), undefined, 2),
      );
    else print(one ? functionHelp(one) : listed());
    return 0;
  },
};

const listed = (): string =>
  catalogue.map((record) => `TCO.${signature(record)}\n  ${record.summary.en}`).join("\n");

function unknownFunction(name: string): string | undefined {
  if (functionNamed(name) !== undefined) return undefined;
  const near = didYouMean(
    name.replace(/^TCO\./i, ""),
    catalogue.map((record) => record.name),
  );
  return `no function ${JSON.stringify(name)}${near}`;
}
