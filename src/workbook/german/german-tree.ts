import { mapChildren } from "../../formula/children";
import type { Call, Tree } from "../../formula/tree";
import { dictionary } from "./dictionary";
import { pieces } from "./pattern";
import { sentenceOf } from "./sentence";

/** How a workbook says its texts and calls its sheets. */
export interface Tongue {
  readonly text: (english: string) => string;
  readonly sheet: (english: string) => string;
}

/** A formula with its texts in German, its sentences in German word order, its references following the sheets. */
export function germanTree(tree: Tree, tongue: Tongue): Tree {
  switch (tree.kind) {
    case "text":
      return { ...tree, value: tongue.text(tree.value) };
    case "cell":
    case "area":
      return tree.sheet === undefined ? tree : { ...tree, sheet: tongue.sheet(tree.sheet) };
    case "call":
      return mapChildren(tree, (child) =>
        isWord(tree, child) ? child : germanTree(child, tongue),
      );
    default:
      return (
        germanSentence(tree, tongue) ?? mapChildren(tree, (child) => germanTree(child, tongue))
      );
  }
}

/** A word that a function of ours takes, as "month": it has one spelling. */
const isWord = ({ name }: Call, child: Tree): boolean =>
  name.startsWith("TCO.") && child.kind === "text";

function germanSentence(tree: Tree, tongue: Tongue): Tree | undefined {
  const sentence = sentenceOf(tree);
  const entry = sentence && dictionary.sentences.get(sentence.key);
  if (!sentence || !entry) return undefined;
  const [english, german] = entry;
  const operands = sentence.operands.map((operand) => germanTree(operand, tongue));
  const places = placesOf(english);
  return pieces(german)
    .map((piece, i): Tree | undefined =>
      i % 2 === 0 ? textOf(piece) : operands[places.indexOf(piece)],
    )
    .filter((part) => part !== undefined)
    .reduce((left, right) => ({ kind: "binary", operator: "&", left, right }));
}

const placesOf = (text: string): readonly string[] => pieces(text).filter((_, i) => i % 2 === 1);
const textOf = (value: string): Tree | undefined =>
  value === "" ? undefined : { kind: "text", value };
