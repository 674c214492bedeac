import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { broadcast } from "../broadcast";
import { toLogical, toNumber } from "../coerce";
import { compare } from "../compare";
import type { Evaluator } from "../evaluator";
import { isMatrix } from "../is-matrix";
import type { Scope } from "../scope";
import type { Scalar, Value } from "../value";
import type { Argument, FunctionTable } from "./excel-function";

/** Functions that evaluate only the branch they take: a division by zero in the other one does no harm. */
export const choices: FunctionTable = {
  IF: { least: 2, most: 3, form: (args) => ifForm(...evaluators(args)) },
  IFS: { least: 2, most: Infinity, form: (args) => ifsForm(evaluators(args)) },
  IFERROR: { least: 2, most: 2, form: (args) => ifErrorForm(...evaluators(args)) },
  SWITCH: { least: 3, most: Infinity, form: (args) => switchForm(evaluators(args)) },
  CHOOSE: { least: 2, most: Infinity, form: (args) => chooseForm(evaluators(args)) },
};

function evaluators(args: readonly Argument[]): readonly Evaluator[] {
  return args.map(({ evaluator }) => evaluator);
}

const never: Evaluator = () => false;

function ifForm(test = never, yes = never, no = never): Evaluator {
  return (scope) => {
    const answer = test(scope);
    if (isMatrix(answer)) {
      return broadcast([answer, yes(scope), no(scope)], ([each = null, a = null, b = null]) => {
        const holds = toLogical(each);
        return holds instanceof TcoError ? holds : holds ? a : b;
      });
    }
    const holds = toLogical(answer);
    return holds instanceof TcoError ? holds : holds ? yes(scope) : no(scope);
  };
}

function ifErrorForm(value = never, otherwise = never): Evaluator {
  return (scope) => {
    const found = value(scope);
    if (isMatrix(found)) {
      return broadcast([found, otherwise(scope)], ([each = null, other = null]) =>
        each instanceof TcoError ? other : each,
      );
    }
    return found instanceof TcoError ? otherwise(scope) : found;
  };
}

function ifsForm(args: readonly Evaluator[]): Evaluator {
  return (scope) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const holds = toLogical(single(args[i], scope));
      if (holds instanceof TcoError) return holds;
      if (holds) return valueOf(args[i + 1], scope);
    }
    return new TcoError("#N/A", "No condition of IFS holds.");
  };
}

function switchForm(args: readonly Evaluator[]): Evaluator {
  const hasDefault = args.length % 2 === 0;
  return (scope) => {
    const wanted = single(args[0], scope);
    if (wanted instanceof TcoError) return wanted;
    for (let i = 1; i + 1 < args.length; i += 2) {
      const offered = single(args[i], scope);
      if (offered instanceof TcoError) return offered;
      if (compare(wanted, offered) === 0) return valueOf(args[i + 1], scope);
    }
    return hasDefault
      ? valueOf(args[args.length - 1], scope)
      : new TcoError("#N/A", "SWITCH knows no such value.");
  };
}

function chooseForm(args: readonly Evaluator[]): Evaluator {
  return (scope) => {
    const index = toNumber(single(args[0], scope));
    if (index instanceof TcoError) return index;
    const place = index.trunc();
    return place.gte(1) && place.lt(args.length)
      ? valueOf(args[place.toNumber()], scope)
      : new TcoError("#VALUE!", `CHOOSE has no value number ${new Decimal(place).toFixed()}.`);
  };
}

function valueOf(evaluator: Evaluator | undefined, scope: Scope): Value {
  return evaluator?.(scope) ?? null;
}

/** These functions decide once; a range in the deciding place has no single answer. */
function single(evaluator: Evaluator | undefined, scope: Scope): Scalar {
  const value = valueOf(evaluator, scope);
  if (!isMatrix(value)) return value;
  return new TcoError("#VALUE!", "A single value is needed here, not a range.");
}
