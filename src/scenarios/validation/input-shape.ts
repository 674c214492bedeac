import type {
  Capability,
  Confidence,
  FormatName,
  Input,
  ParityChoice,
  RangeBasis,
} from "../scenario";
import { list } from "./list-reader";
import { perApproach, sharedOrPerApproach } from "./per-approach-reader";
import { scalar } from "./reader";
import { optional, record } from "./record-reader";
import { anyText, flag, number, oneOf, text, unit } from "./scalar-readers";

const confidences: Readonly<Record<Confidence, true>> = {
  published: true,
  derived: true,
  assumed: true,
  disputed: true,
};
const ranges: Readonly<Record<RangeBasis, true>> = {
  "published range": true,
  assumed: true,
  policy: true,
  contract: true,
};
const choices: Readonly<Record<ParityChoice, true>> = {
  build: true,
  buy: true,
  included: true,
  waived: true,
};
const formats: Readonly<Record<FormatName, true>> = {
  money: true,
  cents: true,
  price: true,
  token_price: true,
  percent: true,
  fine_percent: true,
  multiple: true,
  small_price: true,
  tokens: true,
  whole: true,
  decimal: true,
  year: true,
  text: true,
};
const wordOf = (words: Readonly<Record<string, true>>) => oneOf(...Object.keys(words));

export const format = wordOf(formats);

const value = scalar(
  "a number, or a text of its choices",
  (given) => Number.isFinite(given) || typeof given === "string",
);
const values = sharedOrPerApproach(value);
export const choice = wordOf(choices);

export const input = record<Input>({
  id: text,
  label: text,
  unit,
  group: text,
  low: optional(values),
  base: values,
  high: optional(values),
  published: optional(values),
  minimum: optional(number),
  above: optional(flag),
  maximum: optional(number),
  whole: optional(flag),
  choices: optional(list(text, { filled: true })),
  format,
  confidence: wordOf(confidences),
  range: wordOf(ranges),
  source: text,
  note: optional(anyText),
  selector: optional(oneOf("volume", "fx")),
  main: optional(flag),
  rate: optional(sharedOrPerApproach(text)),
});

export const capability = record<Capability>({
  id: text,
  label: text,
  choice: perApproach(choice),
  published: optional(perApproach(choice)),
  note: anyText,
  source: text,
});
