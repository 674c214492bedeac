import { germanTemplates } from "../../scenarios/german/german-templates";
import patterns from "./patterns.json";
import { patternOf, pieces, type Pattern } from "./pattern";
import sentences from "./sentences.json";
import words from "./words.json";

/** What the workbook's English is in German. */
export interface Dictionary {
  /** Whole texts. */
  readonly texts: Lookup;
  /** Texts that are put together, those that say most first. */
  readonly patterns: readonly Pattern[];
  /** Sentences of formulas by `sentenceKey`, as they are written and in German. */
  readonly sentences: ReadonlyMap<string, readonly [english: string, german: string]>;
}
type Lookup = ReadonlyMap<string, string>;

/** A sentence whatever its places are called. */
export const sentenceKey = (text: string): string =>
  pieces(text)
    .map((part, i) => (i % 2 === 0 ? part : "{}"))
    .join("");

const templateTexts = germanTemplates.flatMap((texts) => Object.entries(texts));

export const dictionary: Dictionary = {
  texts: new Map([...Object.entries(words), ...templateTexts]),
  patterns: Object.entries(patterns)
    .map(patternOf)
    .sort((a, b) => b.weight - a.weight),
  sentences: new Map(
    [...Object.entries(sentences), ...templateTexts].map((entry) => [sentenceKey(entry[0]), entry]),
  ),
};
