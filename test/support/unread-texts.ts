import { dictionary } from "../../src/workbook/german/dictionary";
import { reading, type Reading } from "../../src/workbook/german/reading";
import type { PlanTexts } from "./plan-texts";

/** Row ids, paths of facts, addresses, figures: what is written the same in every language. */
const CODE = /^(source:)?[\w-]*[._/@][\w./@-]*$|^https?:|^[^a-z]*$/i;
/** The beginning of a row's id with the approach's behind it; a criterion such as ">="&day; a number as a text. */
const ROW_ID = /^(\w+\.[\w.]+|[<>]=?)?\{\}$/;

/** What the dictionary has no German for, each with the text that it is part of. */
export function unreadTexts(
  { texts, sentences }: PlanTexts,
  known: (text: string) => boolean,
): readonly string[] {
  return [
    ...texts.flatMap((text) =>
      unread(reading(text, dictionary))
        .filter((part) => !CODE.test(part) && !known(part))
        .map((part) => (part === text ? text : `${part} (in: ${text})`)),
    ),
    ...sentences.filter((key) => !dictionary.sentences.has(key) && !ROW_ID.test(key)),
  ];
}

function unread({ text, entry, parts }: Reading): readonly string[] {
  return entry === undefined ? [text] : parts.flatMap(unread);
}

/** The entries that the texts are read by. */
export function entriesUsed({ texts, sentences }: PlanTexts): readonly string[] {
  return [
    ...texts.flatMap((text) => entriesOf(reading(text, dictionary))),
    ...sentences.flatMap((key) => dictionary.sentences.get(key)?.[0] ?? []),
  ];
}

const entriesOf = ({ entry, parts }: Reading): readonly string[] => [
  ...(entry === undefined ? [] : [entry]),
  ...parts.flatMap(entriesOf),
];
