import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import { bind } from "../formula/bind";
import { derivation } from "../formula/derivation";
import { isMatrix } from "../formula/is-matrix";
import { printFormula } from "../formula/print-formula";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import type { Matrix, Scalar, Value } from "../formula/value";
import { boundArgument } from "./bound-argument";
import { callFunction } from "./call-function";
import type { FunctionRecord } from "./function-record";
import { literalTree } from "./literal-tree";
import { nativeCall } from "./native-call";
import { specialisedFormula } from "./specialised-formula";
import { unitOfStep } from "./unit-of-step";

type Row = readonly [expression: string, value: Scalar, unit: string];
type Arguments = readonly (Value | undefined)[];
/** Ranges above this are left by name in the native formula: a cell holds 32,767 characters. */
const MOST_CELLS = 100;

/** The rows of a call's derivation: its inputs, every step, the native formula; or the error that the call is. */
export function explainRows(record: FunctionRecord, args: Arguments): Matrix | TcoError {
  const result = callFunction(record, args);
  if (result instanceof TcoError) return result;
  if (isMatrix(result))
    return new TcoError(
      "#VALUE!",
      `TCO.EXPLAIN derives one figure: give every argument of TCO.${record.name} one cell.`,
    );
  const rows: readonly Row[] = [
    ...inputRows(record, args),
    ...stepRows(record, args),
    [nativeText(record, args), result, record.unit],
  ];
  return rows.map((row, index) => [new Decimal(index + 1), ...row]);
}

function givenValues(record: FunctionRecord, args: Arguments): ReadonlyMap<string, Value> {
  return new Map(
    record.parameters.flatMap((parameter, index) => {
      const argument = args[index];
      return argument === undefined
        ? []
        : [[parameter.name, boundArgument(parameter, argument).at(0, 0)] as const];
    }),
  );
}

function inputRows(record: FunctionRecord, args: Arguments): readonly Row[] {
  const given = givenValues(record, args);
  return record.parameters.flatMap((parameter) => {
    const value = given.get(parameter.name);
    if (value === undefined) return [];
    const unit = parameter.type === "number" ? parameter.unit : "";
    return [[parameter.name, shown(value), unit] as const];
  });
}

/** The formula as this call uses it: choices made, defaults simplified away, numbers still by name. */
function chosenFormula(
  record: FunctionRecord,
  tree: Tree,
  given: ReadonlyMap<string, Value>,
): Tree {
  const choices = (name: string) => {
    const value = given.get(name);
    return typeof value === "string" || typeof value === "boolean" ? literalTree(value) : undefined;
  };
  return simplify(
    bind(
      specialisedFormula(record, tree, (name) => given.has(name)),
      choices,
    ),
  );
}

function stepRows(record: FunctionRecord, args: Arguments): readonly Row[] {
  if (record.tree === undefined) return [];
  const given = givenValues(record, args);
  const formula = chosenFormula(record, record.tree, given);
  const unitOf = (part: Tree) =>
    part === formula ? record.unit : (unitOfStep(record, part) ?? "");
  return derivation(formula, { name: (name) => given.get(name) }, unitOf).map(
    ({ expression, value, unit = "" }) => [expression, shown(value), unit] as const,
  );
}

function nativeText(record: FunctionRecord, args: Arguments): string {
  const trees = record.parameters.map((parameter, index): Tree => {
    const argument = args[index];
    if (argument === undefined) return { kind: "missing" };
    const value = boundArgument(parameter, argument).at(0, 0);
    const large = isMatrix(value) && value.length * (value[0]?.length ?? 0) > MOST_CELLS;
    return large ? { kind: "name", name: parameter.name } : literalTree(value);
  });
  return `=${printFormula(nativeCall(record, trees))}`;
}

/** A range has no place in a cell: its size stands for it. */
function shown(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  if (value.length === 1 && value[0]?.length === 1) return value[0][0] ?? null;
  return `${value.length}×${value[0]?.length ?? 0} cells`;
}
