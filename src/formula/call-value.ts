import { TcoError } from "../engine/tco-error";
import type { EagerFunction, TreeValue } from "./excel-functions/excel-function";
import { excelFunctions } from "./excel-functions/excel-functions";
import { isMatrix } from "./is-matrix";
import type { Scope } from "./scope";
import type { Call } from "./tree";
import type { Value } from "./value";

/** A call of one of Excel's own functions, or else of a function that the scope brings. */
export function callValue(tree: Call, scope: Scope, valueOf: TreeValue): Value {
  const { name, arguments: given } = tree;
  const known = excelFunctions.get(name);
  if (!known) return foreignValue(tree, scope, valueOf);
  if (given.length < known.least || given.length > known.most) {
    return wrongCount(name, given.length, known);
  }
  return "lazy" in known
    ? known.lazy(given, scope, valueOf)
    : known.body(argumentValues(tree, known, scope, valueOf), scope);
}

/** Functions of ranges treat a cell's content unlike a value written in its place: a text in it is no number. */
function argumentValues(
  { arguments: given }: Call,
  { ranges }: EagerFunction,
  scope: Scope,
  valueOf: TreeValue,
): readonly Value[] {
  return given.map((argument) => {
    const value = valueOf(argument, scope);
    return ranges && argument.kind === "cell" && !isMatrix(value) ? [[value]] : value;
  });
}

function foreignValue({ name, arguments: given }: Call, scope: Scope, valueOf: TreeValue): Value {
  const body = scope.functions?.(name);
  if (!body) return new TcoError("#NAME?", `There is no function ${name}.`);
  return body(
    given.map((argument) => (argument.kind === "missing" ? undefined : valueOf(argument, scope))),
  );
}

function wrongCount(
  name: string,
  count: number,
  { least, most }: { least: number; most: number },
): TcoError {
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  const range = most === Infinity ? `at least ${least}` : wanted;
  return new TcoError("#VALUE!", `${name} takes ${range} arguments, not ${count}.`);
}
