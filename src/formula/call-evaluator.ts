import { TcoError } from "../engine/tco-error";
import type { Argument, EagerFunction } from "./excel-functions/excel-function";
import { excelFunctions } from "./excel-functions/excel-functions";
import type { Evaluator } from "./evaluator";
import { isMatrix } from "./is-matrix";
import type { Call, Tree } from "./tree";
import type { Value } from "./value";

/** A call of one of Excel's own functions, or else of a function that the scope brings. */
export function callEvaluator(tree: Call, evaluatorOf: (tree: Tree) => Evaluator): Evaluator {
  const given = tree.arguments.map((argument) => ({
    tree: argument,
    evaluator: evaluatorOf(argument),
  }));
  const known = excelFunctions.get(tree.name);
  if (!known) return foreignCall(tree.name, given);
  if (given.length < known.least || given.length > known.most) {
    return () => wrongCount(tree.name, given.length, known);
  }
  return "form" in known ? known.form(given) : eagerCall(known, given);
}

function eagerCall({ body, ranges }: EagerFunction, given: readonly Argument[]): Evaluator {
  const evaluators = given.map(ranges ? asRange : ({ evaluator }) => evaluator);
  return (scope) =>
    body(
      evaluators.map((evaluator) => evaluator(scope)),
      scope,
    );
}

/** Functions of ranges treat a cell's content unlike a value written in its place: a text in it is no number. */
function asRange({ tree, evaluator }: Argument): Evaluator {
  if (tree.kind !== "cell") return evaluator;
  return (scope) => {
    const value = evaluator(scope);
    return isMatrix(value) ? value : [[value]];
  };
}

function foreignCall(name: string, given: readonly Argument[]): Evaluator {
  return (scope): Value => {
    const body = scope.functions?.(name);
    if (!body) return new TcoError("#NAME?", `There is no function ${name}.`);
    return body(
      given.map(({ tree, evaluator }) => (tree.kind === "missing" ? undefined : evaluator(scope))),
    );
  };
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
