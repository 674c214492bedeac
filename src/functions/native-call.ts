import { TcoError } from "../engine/tco-error";
import type { Tree } from "../formula/tree";
import { checkedElement } from "./checked-element";
import type { FunctionRecord } from "./function-record";
import { literalTree } from "./literal-tree";
import { mayBeLeftOut } from "./may-be-left-out";
import { nativeExpansion } from "./native-expansion";
import type { Parameter } from "./parameter";
import { surplusArguments } from "./surplus-arguments";

/** A call as it is written, as native Excel. */
export function nativeCall(record: FunctionRecord, args: readonly Tree[]): Tree {
  const surplus = surplusArguments(record, args.length);
  if (surplus !== undefined) throw surplus;
  return nativeExpansion(record, givenArguments(record, args));
}

function givenArguments(
  { name, parameters }: FunctionRecord,
  args: readonly Tree[],
): ReadonlyMap<string, Tree> {
  return new Map(
    parameters.flatMap((parameter, index) => {
      const argument = args[index];
      if (argument !== undefined && argument.kind !== "missing")
        return [[parameter.name, checkedMember(parameter, argument)] as const];
      if (mayBeLeftOut(parameter)) return [];
      const message = `TCO.${name}: ${parameter.name} is required: it must be ${parameter.expects}.`;
      throw new TcoError("#VALUE!", message);
    }),
  );
}

/** A word that is none of the listed ones is refused here: natively it would be an unexplained #N/A. */
function checkedMember(parameter: Parameter, argument: Tree): Tree {
  if (parameter.type !== "enumeration" || argument.kind !== "text") return argument;
  const member = checkedElement(parameter, argument.value);
  if (member instanceof TcoError) throw member;
  return literalTree(member);
}
