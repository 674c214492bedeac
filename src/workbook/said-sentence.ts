import type { Tree } from "../formula/tree";
import { basisParts } from "../scenarios/basis-parts";

/** A sentence as one text, with the cells of what it names in {braces} as they are now. */
export const saidSentence = (sentence: string, cellOf: (id: string) => Tree): Tree =>
  basisParts(sentence)
    .map(({ text = "", input }): Tree =>
      input === undefined ? { kind: "text", value: text } : cellOf(input),
    )
    .reduce((left, right) => ({ kind: "binary", operator: "&", left, right }));
