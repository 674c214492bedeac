import { Decimal } from "../../src/engine/decimal";
import { cellName } from "../../src/formula/cell-name";
import { evaluate } from "../../src/formula/evaluate";
import { largestIntermediate } from "../support/largest-intermediate";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import type { ArrayConstant, Call, Tree } from "../../src/formula/tree";
import { costFunctions } from "../../src/functions/cost-functions";
import { functionBody } from "../../src/functions/function-body";
import { nativeTree } from "../../src/functions/native-tree";
import { blocksByLibreOffice } from "../support/libreoffice";
import { randomSequence } from "../support/random-sequence";
import { randomCall } from "./samples/random-call";

const CALLS_A_FUNCTION = 60;

const functions = costFunctions.filter(
  ({ native, parameters }) =>
    native === "yes" &&
    parameters.some(({ takes, type }) => takes === "whole" && type === "number"),
);
const next = randomSequence(20250804);
const calls = functions.flatMap((record) => [
  ...record.examples.map(({ call }) => call.replace("=", "")),
  ...Array.from({ length: CALLS_A_FUNCTION }, () => randomCall(record, next)),
]);

/** A call whose arrays stand in cells below it, where a blank cell is 0. */
interface PlacedCall {
  readonly text: string;
  readonly call: Tree;
  readonly cells: readonly (readonly string[])[];
}

function placedCall(text: string): PlacedCall {
  const cells: (readonly string[])[] = [];
  const place = (argument: Tree): Tree => {
    if (argument.kind !== "array") return argument;
    const first = cellName(cells.length + 1, 0);
    cells.push(...cellTexts(argument));
    return parse(`${first}:${cellName(cells.length, argument.rows[0]!.length - 1)}`);
  };
  const call = parse(text) as Call;
  return { text, call: { ...call, arguments: call.arguments.map(place) }, cells };
}

const cellTexts = ({ rows }: ArrayConstant): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.map((tree) => printFormula(tree)).map((text) => (Number(text) === 0 ? "" : text)),
  );

it("the native form of every function of ranges gives the engine's value where the values stand in cells", async () => {
  const placed = calls.map(placedCall);
  const found = await blocksByLibreOffice(
    placed.map(({ call, cells }) => (top) => [
      [printFormula(nativeTree(call), { at: { row: top, column: 0 } })],
      ...cells,
    ]),
  );
  const wrong = placed.filter((call, index) => !agree(call, found[index]!(0, 0)));
  expect(wrong.map(({ text }) => text)).toEqual([]);
  const answers = found.filter((valueAt) => typeof valueAt(0, 0) === "number").length;
  expect(answers).toBeGreaterThan(calls.length * 0.9);
}, 120_000);

/** Within 1e-12 of the larger of the value and its largest intermediate. */
function agree({ text, call, cells }: PlacedCall, found: unknown): boolean {
  const value = evaluate(parse(text), { functions: functionBody });
  if (!(value instanceof Decimal)) return typeof found === "object";
  if (typeof found !== "number") return false;
  const cell = (_: unknown, row: number, column: number) =>
    new Decimal(cells[row - 1]?.[column] || 0);
  const scale = Decimal.max(value.abs(), largestIntermediate(nativeTree(call), { cell }));
  return value.minus(found).abs().lte(scale.times(1e-12));
}
