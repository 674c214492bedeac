import type { Command, Option } from "./command";
import { textTable } from "./text-table";

/** What `tco` and `tco --help` show. */
export function overview(commands: readonly Command[]): string {
  return [
    "tco: what AI agents cost, on the command line",
    "",
    "Usage: tco COMMAND [arguments]",
    "",
    ...textTable(commands.map(({ name, summary }) => [`  ${name}`, summary])),
    "",
    "tco COMMAND --help explains one command; tco --version prints the version.",
    "Exit codes: 0 done, 1 the formula or file is in error, 2 wrong usage.",
  ].join("\n");
}

/** What `tco COMMAND --help` shows. */
export function commandHelp(command: Command): string {
  const rows = [
    ...(command.operand === undefined
      ? []
      : [[`  ${command.operand.name}`, command.operand.description]]),
    ...Object.entries(command.options).map(([name, option]) => [
      `  ${spelling(name, option)}`,
      option.description,
    ]),
  ];
  return [
    command.summary,
    "",
    `Usage: ${usage(command)}`,
    "",
    ...textTable(rows),
    ...(rows.length === 0 ? [] : [""]),
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

export function usage({ name, operand, options }: Command): string {
  const parts = Object.entries(options).map(
    ([option, about]) => `[${spelling(option, about)}]${about.multiple === true ? "…" : ""}`,
  );
  const subject = operand?.optional === true ? `[${operand.name}]` : operand?.name;
  return ["tco", name, subject, ...parts].filter((part) => part !== undefined).join(" ");
}

const spelling = (name: string, { short, value }: Option): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
