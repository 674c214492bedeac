import { catalogue } from "../../src/functions/catalogue";
import { families, type Family } from "../../src/functions/family";
import type { FunctionRecord } from "../../src/functions/function-record";
import { code, prose, section, table } from "./markdown";
import { resultText } from "./result-text";

const INTRODUCTION = `# The TCO functions

Each name links to its page. Prices are per 1,000,000 tokens, shares and rates are fractions (70 % is 0.7), costs are
positive, and nothing is rounded inside: the values here are shown to a few digits, a cell holds all of them. _money_ is
the currency that you use, as long as it is one.

Type an example as it stands, where Excel separates arguments with commas. Each page has it with semicolons and decimal
commas too, as German Excel takes it. What goes wrong is on [Errors](../errors.md).`;

/** docs/functions/README.md: every function by family, with its first example. */
export function functionIndex(): string {
  const sections = Object.entries(families).map(([family, title]) =>
    section(
      title.en,
      table(["function", "what it gives", "example"], functionsOf(family as Family).map(row)),
    ),
  );
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

export const functionsOf = (family: Family): readonly FunctionRecord[] =>
  catalogue.filter((record) => record.family === family);

export function row({ name, summary, examples }: FunctionRecord): readonly string[] {
  const [example] = examples;
  const shown = example && `${code(example.call)} → ${prose(resultText(example.value))}`;
  return [`[${name}](${name}.md)`, prose(summary.en), shown ?? ""];
}
