import { compare } from "./compare";
import { TcoError } from "../engine/tco-error";
import { toLogical, toNumber } from "./coerce";
import { treeValue } from "./tree-value";
import { isMatrix } from "./is-matrix";
import type { Scope } from "./scope";
import type { Call, Tree } from "./tree";
import type { Scalar } from "./value";

type Single = (argument: Tree | undefined) => Scalar;

/** The arguments that a call really evaluates in this scope: all of them, but for functions that choose. */
export function takenArguments(tree: Call, scope: Scope): readonly Tree[] {
  const args = tree.arguments;
  const single: Single = (argument) => {
    const value = argument ? treeValue(argument, scope) : null;
    return isMatrix(value) ? new TcoError("#VALUE!", "A range has no single answer.") : value;
  };
  if (args.some((argument) => isMatrix(treeValue(argument, scope)))) return args;
  switch (tree.name) {
    case "IF":
      return known([args[0], toLogical(single(args[0])) === true ? args[1] : args[2]]);
    case "IFERROR":
      return single(args[0]) instanceof TcoError ? args : args.slice(0, 1);
    case "IFS":
      return untilHit(args, (condition) => toLogical(single(condition)) === true);
    case "SWITCH":
      return switched(args, single);
    case "CHOOSE": {
      const place = toNumber(single(args[0]));
      return place instanceof TcoError
        ? args.slice(0, 1)
        : known([args[0], args[place.trunc().toNumber()]]);
    }
    default:
      return args;
  }
}

function known(trees: readonly (Tree | undefined)[]): readonly Tree[] {
  return trees.filter((tree) => tree !== undefined);
}

/** Conditions are tried in turn; after the one that holds comes its value, after none of them what is left over. */
function untilHit(
  pairs: readonly Tree[],
  holds: (condition: Tree) => boolean,
  otherwise: readonly Tree[] = [],
): readonly Tree[] {
  const tried: Tree[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [condition, value] = pairs.slice(i, i + 2) as [Tree, Tree];
    tried.push(condition);
    if (holds(condition)) return [...tried, value];
  }
  return [...tried, ...otherwise];
}

function switched([subject, ...rest]: readonly Tree[], single: Single): readonly Tree[] {
  const wanted = single(subject);
  const matches = (offered: Tree) => {
    const found = single(offered);
    if (wanted instanceof TcoError || found instanceof TcoError) return false;
    return compare(wanted, found) === 0;
  };
  const otherwise = rest.length % 2 === 1 ? rest.slice(-1) : [];
  return known([subject, ...untilHit(rest, matches, otherwise)]);
}
