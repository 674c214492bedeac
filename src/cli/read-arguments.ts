import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Command, Given } from "./command";

export interface UsageProblem {
  readonly problem: string;
}
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Arguments held against what the command accepts: checked ones, or what is wrong with them. */
export function readArguments(command: Command, args: readonly string[]): Given | UsageProblem {
  const parsed = parsedArguments(command, args);
  if ("problem" in parsed) return parsed;
  const given = givenArguments(parsed.values, parsed.positionals[0]);
  const problem =
    operandProblem(command, parsed.positionals) ??
    optionProblem(command, given) ??
    command.problem?.(given);
  return problem === undefined ? given : { problem };
}

function parsedArguments(
  command: Command,
  args: readonly string[],
): { values: Values; positionals: readonly string[] } | UsageProblem {
  try {
    const options = parseArgsOptions(command);
    return parseArgs({ args: [...args], options, allowPositionals: true }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    // parseArgs reports wrong usage by throwing; its second sentence explains "--" to programmers.
    return { problem: (error as Error).message.split(/\. |\n/)[0] ?? "wrong arguments" };
  }
}

function parseArgsOptions(command: Command): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { short, value, multiple }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: multiple === true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}

const givenArguments = (values: Values, operand: string | undefined): Given => ({
  operand,
  flag: (option) => values[option] === true,
  text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
  list: (option) => (Array.isArray(values[option]) ? values[option] : []),
});

function operandProblem(command: Command, positionals: readonly string[]): string | undefined {
  const { operand } = command;
  const most = operand === undefined ? 0 : 1;
  if (positionals.length > most) {
    return `${JSON.stringify(positionals[most])} is one argument too many; put a formula in quotes`;
  }
  if (operand !== undefined && operand.optional !== true && positionals.length === 0) {
    return `${operand.name} is missing`;
  }
  return undefined;
}

function optionProblem(command: Command, given: Given): string | undefined {
  for (const [name, option] of Object.entries(command.options)) {
    const values = [...given.list(name), given.text(name)].filter((value) => value !== undefined);
    for (const value of values) {
      const problem = option.problem?.(value);
      if (problem !== undefined) return `--${name} ${value}: ${problem}`;
    }
  }
  return undefined;
}
