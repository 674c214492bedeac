import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { largestIntermediate } from "../../src/formula/largest-intermediate";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { costFunctions } from "../../src/functions/cost-functions";
import { functionBody } from "../../src/functions/function-body";
import type { FunctionRecord } from "../../src/functions/function-record";
import { nativeTree } from "../../src/functions/native-tree";
import type { Parameter } from "../../src/functions/parameter";
import { evaluatedByLibreOffice } from "../support/libreoffice";

/** Digits from a seed, so that a failing formula can be run again: a linear congruential generator. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** An argument inside the parameter's domain, as a formula writes it. */
function argumentText(parameter: Parameter, next: () => number): string {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!;
  if (parameter.type === "enumeration") return `"${pick(Object.keys(parameter.members))}"`;
  if (parameter.type === "flag") return pick(["TRUE", "FALSE"]);
  if (parameter.takes === "whole")
    return `{${[0, 1, 2].map(() => digits(parameter, next)).join(";")}}`;
  const number = digits(parameter, next);
  // An expression shows whether the argument keeps its place in the order of operators.
  return pick([number, number, `${number}+0`, `-(0-${number})`, `${number}/2*2`]);
}

function digits(parameter: Parameter, next: () => number): string {
  if (parameter.name === "rate" && parameter.type === "number" && parameter.above === -1)
    return next() < 0.3 ? "0" : (0.001 + next() * 0.4).toFixed(4);
  if (parameter.name === "life") return String(1 + Math.floor(next() * 30));
  if (parameter.name === "salvage") return (next() * 10).toFixed(2);
  const maximum = parameter.type === "number" ? parameter.maximum : undefined;
  return (maximum === undefined ? 10 + next() * 1e6 : next() * maximum).toFixed(4);
}

function randomCall(record: FunctionRecord, next: () => number): string {
  const required = record.parameters.filter((each) => each.default === undefined).length;
  const count = required + Math.floor(next() * (record.parameters.length - required + 1));
  const texts = record.parameters.slice(0, count).map((each) => argumentText(each, next));
  return `TCO.${record.name}(${texts.join(",")})`;
}

const next = sequence(20250801);
const calls = costFunctions.flatMap((record) => [
  ...record.examples.map(({ call }) => call.replace("=", "")),
  ...Array.from({ length: 40 }, () => randomCall(record, next)),
]);
const natives = calls.map((call) => printFormula(nativeTree(parse(call))));

it("the native form of every function gives the engine's value in LibreOffice", async () => {
  const found = await evaluatedByLibreOffice(natives);
  const wrong = calls.filter((call, index) => !agree(call, found[index]));
  expect(wrong.map((call) => `${call} → ${natives[calls.indexOf(call)]}`)).toEqual([]);
  expect(found.filter((value) => typeof value === "number").length).toBeGreaterThan(550);
}, 120_000);

/** Within 1e-12 of the larger of the value and its largest intermediate; no solution is an error in both. */
function agree(call: string, found: unknown): boolean {
  const value = evaluate(parse(call), { functions: functionBody });
  if (!(value instanceof Decimal)) return typeof found === "object";
  if (typeof found !== "number") return false;
  const scale = Decimal.max(value.abs(), largestIntermediate(nativeTree(parse(call)), {}));
  return value.minus(found).abs().lte(scale.times(1e-12));
}
