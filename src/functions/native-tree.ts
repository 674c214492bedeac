import { TcoError } from "../engine/tco-error";
import { mapChildren } from "../formula/children";
import type { Call, Tree } from "../formula/tree";
import { functionNamed } from "./function-named";
import { nativeCall } from "./native-call";

/** The formula with every TCO call replaced by native Excel; a call that has no native form is a TcoError. */
export function nativeTree(tree: Tree): Tree {
  const inside = mapChildren(tree, nativeTree);
  return inside.kind === "call" && inside.name.startsWith("TCO.") ? expansion(inside) : inside;
}

function expansion(call: Call): Tree {
  const record = functionNamed(call.name);
  if (record === undefined) throw new TcoError("#NAME?", `There is no function ${call.name}.`);
  return nativeCall(record, call.arguments);
}
