import type { CaseOverride, CaseValues, NamedCase } from "../named-case";
import type { Sensitivity, TwoWay } from "../sensitivity";
import { choice } from "./input-shape";
import { list } from "./list-reader";
import { optional, record } from "./record-reader";
import { anyText, flag, number, oneOf, text } from "./scalar-readers";

const override = record<CaseOverride>({
  input: text,
  at: optional(oneOf<CaseValues>("low", "base", "high", "published")),
  value: optional(number),
});

export const namedCase = record<NamedCase>({
  id: text,
  label: text,
  note: optional(anyText),
  values: optional(oneOf<CaseValues>("live", "low", "base", "high", "published")),
  set: optional(list(override)),
  choices: optional(choice),
});

const twoWay = record<TwoWay>({ input: text, values: list(number, { filled: true }) });

export const sensitivity = record<Sensitivity>({
  tornado: list(text),
  two_way: optional(twoWay),
  simulated: optional(flag),
});
