import type { Command, ExitCode, Option, Terminal } from "./command";
import { commands } from "./commands";
import { errorLine, oneLine } from "./error-line";
import { commandHelp, overview, usage } from "./help";
import { readArguments } from "./read-arguments";

const HELP: Option = { short: "h", description: "show this help" };

/** The whole command: finds what is meant, checks its arguments, runs it, and says what went wrong in one line. */
export async function runTco(
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) return wrongUsage(terminal, overview(commands));
  if (first === "--version") return shown(terminal, version);
  const asksHelp = ["help", "--help", "-h"].includes(first);
  if (asksHelp && rest[0] === undefined) return shown(terminal, overview(commands));
  const name = asksHelp ? rest[0] : first;
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return wrongUsage(terminal, `tco: ${unknownCommand(name ?? "")}`);
  return asksHelp ? shown(terminal, commandHelp(withHelp(command))) : run(command, rest, terminal);
}

async function run(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (args.includes("--help") || args.includes("-h")) {
    return shown(terminal, commandHelp(withHelp(command)));
  }
  const complain = (line: string) => terminal.complain(`tco ${command.name}: ${oneLine(line)}`);
  const given = readArguments(withHelp(command), args);
  if ("problem" in given) {
    complain(`${given.problem}; usage: ${usage(command)}`);
    return 2;
  }
  try {
    return await command.run(given, { ...terminal, complain });
  } catch (error) {
    const line = errorLine(error);
    if (line === undefined) throw error;
    complain(line);
    return 1;
  }
}

const withHelp = (command: Command): Command => ({
  ...command,
  options: { ...command.options, help: HELP },
});

const unknownCommand = (name: string): string =>
  `no command ${JSON.stringify(name)}; there are ${commands.map((command) => command.name).join(", ")}`;

function shown(terminal: Terminal, text: string): ExitCode {
  terminal.print(text);
  return 0;
}

function wrongUsage(terminal: Terminal, line: string): ExitCode {
  terminal.complain(line);
  return 2;
}
