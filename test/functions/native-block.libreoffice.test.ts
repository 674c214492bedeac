import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import type { Call } from "../../src/formula/tree";
import type { Scalar, Value } from "../../src/formula/value";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import { checkedCall } from "../../src/functions/checked-call";
import type { FunctionRecord } from "../../src/functions/function-record";
import { givenTrees } from "../../src/functions/given-trees";
import { nativeBlock } from "../../src/functions/native-block";
import { blocksByLibreOffice, type BlockAt, type FoundBlock } from "../support/libreoffice";
import { randomSequence } from "../support/random-sequence";
import { randomCall } from "./samples/random-call";

const CALLS_A_FUNCTION = 200;
const functions = catalogue.filter(({ native }) => native === "block");

it.each(functions)(
  "the native cells of TCO.$name give the engine's values in LibreOffice",
  async (record) => {
    const next = randomSequence(20250802);
    const texts = [
      ...record.examples.map(({ call }) => call.replace("=", "")),
      ...Array.from({ length: CALLS_A_FUNCTION }, () => randomCall(record, next)),
    ];
    const calls = texts.map((text) => evaluatedCall(record, text)).filter(hasAnswer);
    expect(calls.length).toBeGreaterThan(CALLS_A_FUNCTION * 0.7);
    const found = await blocksByLibreOffice(calls.map(cellTexts));
    const wrong = calls.filter((call, index) => !agree(call, found[index]!));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  },
  300_000,
);

it("every function that says it has native cells brings them", () => {
  expect(functions.filter(({ block }) => block === undefined).map(({ name }) => name)).toEqual([]);
});

interface EvaluatedCall {
  readonly text: string;
  readonly record: FunctionRecord;
  readonly args: readonly (Value | undefined)[];
  readonly result: Value;
}

function evaluatedCall(record: FunctionRecord, text: string): EvaluatedCall {
  const args = (parse(text) as Call).arguments.map((argument) =>
    argument.kind === "missing" ? undefined : evaluate(argument),
  );
  return { text, record, args, result: callFunction(record, args) };
}

/** Calls without an answer, and calls of columns that give several results, have no native cells. */
const hasAnswer = ({ record, args, result }: EvaluatedCall): boolean =>
  !(result instanceof Error) && checkedCall(record, args) !== undefined;

function boundCells({ record, args }: EvaluatedCall) {
  const checked = checkedCall(record, args) ?? {};
  const given = record.parameters.filter((_, index) => args[index] !== undefined);
  const trees = givenTrees(given, checked);
  return nativeBlock(record, checked, (name) => trees.get(name));
}

function cellTexts(call: EvaluatedCall): BlockAt {
  const { cells } = boundCells(call);
  return (top) =>
    cells.map((row, y) =>
      row.map((tree, x) => printFormula(tree, { at: { row: top + y, column: x } })),
    );
}

function agree(call: EvaluatedCall, found: FoundBlock): boolean {
  const { result } = boundCells(call);
  const from = result.kind === "cell" ? result : result.from;
  const expected = isMatrix(call.result) ? call.result : [[call.result]];
  const scale = Math.max(...numbersIn(call.args), ...numbersIn([expected]));
  return expected.every((row, y) =>
    row.every((value, x) => same(value, found(from.row.at + y, from.column.at + x), scale)),
  );
}

function numbersIn(values: readonly (Value | undefined)[]): readonly number[] {
  return values
    .flatMap((value) => (value !== undefined && isMatrix(value) ? value.flat() : [value]))
    .flatMap((value) => (value instanceof Decimal ? [value.abs().toNumber()] : []));
}

/** Within 1e-12 of the largest number of the call. */
function same(value: Scalar, found: unknown, scale: number): boolean {
  if (value instanceof Decimal)
    return typeof found === "number" && Math.abs(value.toNumber() - found) <= scale * 1e-12;
  return value instanceof Error ? typeof found === "object" : value === found;
}
