/** A sentence of the basis in parts: texts and, between them, the ids of the inputs whose value it says. */
export const basisParts = (sentence: string): readonly BasisPart[] =>
  sentence
    .split(/\{([^{}]*)\}/)
    .map((text, i) => (i % 2 === 0 ? { text } : { input: text }))
    .filter((part) => part.text !== "");

export interface BasisPart {
  readonly text?: string;
  readonly input?: string;
}
