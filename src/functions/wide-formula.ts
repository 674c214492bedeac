import { bind } from "../formula/bind";
import { compile, type FloatFunction } from "../formula/compile";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import { checkedElement } from "./checked-element";
import { formulaTree } from "./formula-tree";
import type { FunctionRecord } from "./function-record";
import { literalTree } from "./literal-tree";
import type { Parameter } from "./parameter";
import { ruleApplies } from "./rule-applies";

/**
 * The formula of a wide call, rules included, over the arguments as float64; NaN where a rule is broken, and wherever
 * else the exact engine must look. Undefined where a word is missing, so that there is no formula.
 */
export function wideFormula(
  record: FunctionRecord,
  args: readonly unknown[],
): FloatFunction | undefined {
  const names = record.parameters.map(({ name }) => name);
  const isGiven = (name: string) => {
    const argument = args[names.indexOf(name)];
    return argument !== null && argument !== undefined;
  };
  const words = record.parameters.map((parameter, index) => wordOf(parameter, args[index]));
  const tree = formulaTree(record, isGiven);
  if (tree === undefined || words.includes(null)) return undefined;
  const compiled = (part: Tree) =>
    compile(simplify(bind(part, (name) => words[names.indexOf(name)] ?? undefined)), names);
  const isPresent = (name: string) =>
    isGiven(name) || record.parameters.find((each) => each.name === name)?.optional !== true;
  const rules = record.requires
    .filter((rule) => ruleApplies(rule, isPresent))
    .map(({ unless }) => compiled(unless));
  const value = compiled(tree);
  return (inputs) => (rules.every((rule) => rule(inputs) === 0) ? value(inputs) : Number.NaN);
}

/** The word of an enumeration in place of its name, undefined for other parameters, null where it is none. */
function wordOf(parameter: Parameter, argument: unknown): Tree | null | undefined {
  if (parameter.type !== "enumeration") return undefined;
  const word = argument ?? parameter.default;
  const member = typeof word === "string" ? checkedElement(parameter, word) : null;
  return typeof member === "string" ? literalTree(member) : null;
}
