import type { Tree } from "../../formula/tree";

/** A sentence that a formula puts together: its texts, with {} for each cell or figure between them. */
export interface Sentence {
  readonly key: string;
  readonly operands: readonly Tree[];
}

/** The sentence of texts and cells joined by "&"; none where no text is among them. */
export function sentenceOf(tree: Tree): Sentence | undefined {
  const joined = joinedBy(tree);
  if (joined.length < 2 || !joined.some(({ kind }) => kind === "text")) return undefined;
  return {
    key: joined.map((part) => (part.kind === "text" ? part.value : "{}")).join(""),
    operands: joined.filter(({ kind }) => kind !== "text"),
  };
}

function joinedBy(tree: Tree): readonly Tree[] {
  if (tree.kind !== "binary" || tree.operator !== "&") return [tree];
  return [...joinedBy(tree.left), ...joinedBy(tree.right)];
}
