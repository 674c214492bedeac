import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { broadcast } from "../broadcast";
import { toLogical, toNumber } from "../coerce";
import { compare } from "../compare";
import { isMatrix } from "../is-matrix";
import type { Scope } from "../scope";
import type { Tree } from "../tree";
import type { Scalar, Value } from "../value";
import type { FunctionTable, TreeValue } from "./excel-function";

/** Functions that evaluate only the branch they take: a division by zero in the other one does no harm. */
export const choices: FunctionTable = {
  IF: { least: 2, most: 3, lazy: chosen },
  IFS: { least: 2, most: Infinity, lazy: firstThatHolds },
  IFERROR: { least: 2, most: 2, lazy: withoutError },
  SWITCH: { least: 3, most: Infinity, lazy: switched },
  CHOOSE: { least: 2, most: Infinity, lazy: numbered },
};

const FALSE: Tree = { kind: "logical", value: false };

function chosen(
  [test = FALSE, yes = FALSE, no = FALSE]: readonly Tree[],
  scope: Scope,
  valueOf: TreeValue,
): Value {
  const answer = valueOf(test, scope);
  if (isMatrix(answer)) {
    return broadcast(
      [answer, valueOf(yes, scope), valueOf(no, scope)],
      ([each = null, a = null, b = null]) => {
        const holds = toLogical(each);
        return holds instanceof TcoError ? holds : holds ? a : b;
      },
    );
  }
  const holds = toLogical(answer);
  return holds instanceof TcoError ? holds : valueOf(holds ? yes : no, scope);
}

function withoutError(
  [value = FALSE, otherwise = FALSE]: readonly Tree[],
  scope: Scope,
  valueOf: TreeValue,
): Value {
  const found = valueOf(value, scope);
  if (isMatrix(found)) {
    return broadcast([found, valueOf(otherwise, scope)], ([each = null, other = null]) =>
      each instanceof TcoError ? other : each,
    );
  }
  return found instanceof TcoError ? valueOf(otherwise, scope) : found;
}

function firstThatHolds(args: readonly Tree[], scope: Scope, valueOf: TreeValue): Value {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const holds = toLogical(single(args[i], scope, valueOf));
    if (holds instanceof TcoError) return holds;
    if (holds) return valueAt(args[i + 1], scope, valueOf);
  }
  return new TcoError("#N/A", "No condition of IFS holds.");
}

function switched(args: readonly Tree[], scope: Scope, valueOf: TreeValue): Value {
  const wanted = single(args[0], scope, valueOf);
  if (wanted instanceof TcoError) return wanted;
  for (let i = 1; i + 1 < args.length; i += 2) {
    const offered = single(args[i], scope, valueOf);
    if (offered instanceof TcoError) return offered;
    if (compare(wanted, offered) === 0) return valueAt(args[i + 1], scope, valueOf);
  }
  const hasDefault = args.length % 2 === 0;
  return hasDefault
    ? valueAt(args[args.length - 1], scope, valueOf)
    : new TcoError("#N/A", "SWITCH knows no such value.");
}

function numbered(args: readonly Tree[], scope: Scope, valueOf: TreeValue): Value {
  const index = toNumber(single(args[0], scope, valueOf));
  if (index instanceof TcoError) return index;
  const place = index.trunc();
  return place.gte(1) && place.lt(args.length)
    ? valueAt(args[place.toNumber()], scope, valueOf)
    : new TcoError("#VALUE!", `CHOOSE has no value number ${new Decimal(place).toFixed()}.`);
}

const valueAt = (tree: Tree | undefined, scope: Scope, valueOf: TreeValue): Value =>
  tree ? valueOf(tree, scope) : null;

/** These functions decide once; a range in the deciding place has no single answer. */
function single(tree: Tree | undefined, scope: Scope, valueOf: TreeValue): Scalar {
  const value = valueAt(tree, scope, valueOf);
  if (!isMatrix(value)) return value;
  return new TcoError("#VALUE!", "A single value is needed here, not a range.");
}
