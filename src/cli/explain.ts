import { TcoError } from "../engine/tco-error";
import { derivation } from "../formula/derivation";
import { evaluate } from "../formula/evaluate";
import { children } from "../formula/children";
import { isMatrix } from "../formula/is-matrix";
import { printFormula } from "../formula/print-formula";
import type { Call, Tree } from "../formula/tree";
import type { Value } from "../formula/value";
import { explainRows } from "../functions/explain-rows";
import { functionBody } from "../functions/function-body";
import { facts } from "../functions/facts";
import { functionNamed } from "../functions/function-named";
import type { Command, ExitCode, Terminal } from "./command";
import { FORMULA } from "./formula-operand";
import { scope } from "./scope";
import { parseClosed } from "./parse-closed";
import { printedValue } from "./printed-value";
import { textTable } from "./text-table";

export const explainCommand: Command = {
  name: "explain",
  summary: "Print how a formula comes to its value: inputs, steps with units, the native formula.",
  operand: FORMULA,
  options: {},
  examples: ["tco explain '=TCO.LLMSPEND(1.5E9,225E6,3,15)'"],
  run: ({ operand = "" }, terminal) => explain(operand, terminal),
};

function explain(formula: string, { print, complain }: Terminal): ExitCode {
  const tree = parseClosed(formula);
  const value = evaluate(tree, scope);
  if (value instanceof TcoError) {
    complain(`${formula}: ${value.code}: ${value.message}`);
    return 1;
  }
  const sections = tcoCalls(tree).map(callSection);
  print([...sections, ...(isTcoCall(tree) ? [] : [wholeSection(tree, value)])].join("\n\n"));
  return 0;
}

const isTcoCall = (tree: Tree): tree is Call =>
  tree.kind === "call" && functionBody(tree.name) !== undefined;

/** Calls of the catalogue, inner ones first, as they are computed. */
const tcoCalls = (tree: Tree): readonly Call[] => [
  ...children(tree).flatMap(tcoCalls),
  ...(isTcoCall(tree) ? [tree] : []),
];

/** A call that spills has no single derivation: its result is shown as it is. */
function callSection(call: Call): string {
  const record = functionNamed(call.name);
  const args = call.arguments.map((argument) =>
    argument.kind === "missing" ? undefined : evaluate(argument, scope),
  );
  const rows = record && explainRows(record, args, facts);
  if (rows === undefined || rows instanceof TcoError)
    return `${headline(call)}\n${printedValue(evaluate(call, scope))}`;
  return section(
    call,
    rows.map((row) => row.map(printedValue)),
  );
}

const wholeSection = (tree: Tree, value: Value): string =>
  isMatrix(value)
    ? `${headline(tree)}\n${printedValue(value)}`
    : section(
        tree,
        derivation(tree, scope).map(({ expression, value, unit = "" }, index) => [
          String(index + 1),
          expression,
          isMatrix(value) ? "cells" : printedValue(value),
          unit,
        ]),
      );

function section(tree: Tree, rows: readonly (readonly string[])[]): string {
  const table = textTable(
    rows.map(([step = "", expression = "", value = "", unit = ""]) => [
      `  ${step}`,
      expression,
      value,
      unit,
    ]),
    ["right", "left", "right", "left"],
  );
  return [headline(tree), ...table].join("\n");
}

const headline = (tree: Tree): string => `=${printFormula(tree)}`;
