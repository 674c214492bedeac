import type { Tree } from "./tree";

const NONE: readonly Tree[] = [];

/** The parts that a tree is directly made of, in reading order. */
export function children(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case "unary":
      return [tree.operand];
    case "binary":
      return [tree.left, tree.right];
    case "call":
      return tree.arguments;
    case "array":
      return tree.rows.flat();
    default:
      return NONE;
  }
}

/** The same tree over changed parts; the very same object when no part changed. */
export function mapChildren(tree: Tree, change: (child: Tree) => Tree): Tree {
  switch (tree.kind) {
    case "unary": {
      const operand = change(tree.operand);
      return operand === tree.operand ? tree : { ...tree, operand };
    }
    case "binary": {
      const left = change(tree.left);
      const right = change(tree.right);
      return left === tree.left && right === tree.right ? tree : { ...tree, left, right };
    }
    case "call": {
      const changed = tree.arguments.map(change);
      return changed.every((child, i) => child === tree.arguments[i])
        ? tree
        : { ...tree, arguments: changed };
    }
    default:
      return tree;
  }
}
