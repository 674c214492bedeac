import { compare } from "./compare";
import { literalValue } from "./literal";
import type { Call, Tree } from "./tree";

/** A choice whose condition is written out becomes the branch that it takes; branches never taken fall away. */
export function simplifyChoice(tree: Call): Tree {
  if (tree.name === "IF") return simplifyIf(tree);
  if (tree.name === "IFS") return simplifyIfs(tree);
  if (tree.name === "SWITCH") return simplifySwitch(tree);
  const [first] = tree.arguments;
  const needless = tree.name === "IFERROR" && first && literalValue(first) !== undefined;
  return needless ? first : tree;
}

/** Whether a condition holds, when it is written out as TRUE, FALSE or a number. */
function answer(condition: Tree | undefined): boolean | undefined {
  const value = condition && literalValue(condition);
  if (value === undefined || typeof value === "string") return undefined;
  return typeof value === "boolean" ? value : !value.isZero();
}

function simplifyIf(tree: Call): Tree {
  const [condition, yes, no] = tree.arguments;
  const holds = answer(condition);
  const taken = holds ? yes : no;
  return holds === undefined || !taken || taken.kind === "missing" ? tree : taken;
}

function simplifyIfs(tree: Call): Tree {
  const [condition, value, ...rest] = tree.arguments;
  const holds = answer(condition);
  if (holds === true && value && value.kind !== "missing") return value;
  return holds === false && rest.length >= 2 ? simplifyIfs({ ...tree, arguments: rest }) : tree;
}

function simplifySwitch(tree: Call): Tree {
  const [subject, offered, value, ...rest] = tree.arguments;
  const wanted = subject && literalValue(subject);
  const found = offered && literalValue(offered);
  if (!subject || wanted === undefined || found === undefined || !value) return tree;
  if (compare(wanted, found) === 0) return value.kind === "missing" ? tree : value;
  if (rest.length === 1 && rest[0]) return rest[0];
  return rest.length >= 2 ? simplifySwitch({ ...tree, arguments: [subject, ...rest] }) : tree;
}
