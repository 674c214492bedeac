import type { Command, ExitCode, Given, Terminal } from "./command";
import { errorsIn } from "./errors-in";
import { formulaValue } from "./formula-value";
import { jsonResult, printedValue } from "./printed-value";

export const evalCommand: Command = {
  name: "eval",
  summary: "Evaluate a formula of TCO functions, Excel arithmetic and array constants.",
  operand: { name: "FORMULA", description: "the formula, in quotes", optional: true },
  options: {
    json: { description: 'print JSON: {"value": …} or {"error": …, "message": …}' },
    stdin: { description: "read a formula a line, write a line of JSON each (with --json)" },
  },
  examples: [
    "tco eval '=TCO.LLMSPEND(1.5E9,225E6,3,15)'",
    "tco eval '=TCO.USAGEFEE({25000;50000;100000},0.047)' --json",
    "tco eval --stdin --json < formulas.txt",
  ],
  problem: (given) => {
    if (!given.flag("stdin")) return given.operand === undefined ? "FORMULA is missing" : undefined;
    if (given.operand !== undefined)
      return "--stdin reads the formulas, so FORMULA is one too many";
    return given.flag("json") ? undefined : "--stdin needs --json";
  },
  run: (given, terminal) =>
    given.operand === undefined
      ? evaluateLines(terminal)
      : evaluateOne(given.operand, given, terminal),
};

function evaluateOne(formula: string, given: Given, { print, complain }: Terminal): ExitCode {
  const value = formulaValue(formula);
  print(given.flag("json") ? JSON.stringify(jsonResult(value)) : printedValue(value));
  const [first, ...others] = errorsIn(value);
  if (first === undefined) return 0;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  complain(`${formula}: ${first.error.code}${first.place}: ${first.error.message}${more}`);
  return 1;
}

/** A line that is in error gets its own answer, so the run as a whole is done. */
async function evaluateLines({ print, inputLines }: Terminal): Promise<ExitCode> {
  for await (const line of inputLines()) print(JSON.stringify(jsonResult(formulaValue(line))));
  return 0;
}
