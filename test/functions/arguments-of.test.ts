import type { Decimal } from "../../src/engine/decimal";
import type { ArgumentsOf } from "../../src/functions/arguments-of";
import {
  amount,
  amounts,
  anyNumberOfArguments,
  count,
  enumeration,
  flag,
  flags,
  share,
  singleText,
  texts,
} from "../../src/functions/parameters";
import { described } from "../support/sample-function";

const kinds = {
  cost: amount(described),
  costs: amounts(described),
  months: count(described, { default: 12 }),
  limit: count(described, { optional: true }),
  direct: flag(described, { default: false }),
  answers: flags(described),
  key: singleText(described),
  labels: texts(described),
  mode: enumeration({ credit: described, plus: described }, described, { default: "credit" }),
  rest: anyNumberOfArguments(described),
};
type Arguments = ArgumentsOf<typeof kinds>;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;

/** What `compute` is promised; the type checker is the test, `true` the proof that it ran. */
test.each<[string, true]>([
  ["a number", true satisfies Same<Arguments["cost"], Decimal>],
  ["rows of numbers", true satisfies Same<Arguments["costs"], readonly (readonly Decimal[])[]>],
  ["the default's number", true satisfies Same<Arguments["months"], Decimal>],
  ["a number or nothing", true satisfies Same<Arguments["limit"], Decimal | undefined>],
  ["a flag", true satisfies Same<Arguments["direct"], boolean>],
  ["rows of flags", true satisfies Same<Arguments["answers"], readonly (readonly boolean[])[]>],
  ["a text", true satisfies Same<Arguments["key"], string>],
  ["rows of texts", true satisfies Same<Arguments["labels"], readonly (readonly string[])[]>],
  ["one of the listed words", true satisfies Same<Arguments["mode"], "credit" | "plus">],
])("a parameter's kind promises %s", (_, holds) => expect(holds).toBe(true));

it("does not compile where a definition contradicts itself", () => {
  const computing = (compute: (args: Arguments) => unknown) => [kinds, compute];
  const wrong = [
    // @ts-expect-error: the default of a number is no text
    () => share(described, { default: "half" }),
    // @ts-expect-error: the default of a flag is no number
    () => flag(described, { default: 0 }),
    // @ts-expect-error: the default is one of the listed words
    () => enumeration({ credit: described }, described, { default: "plus" }),
    // @ts-expect-error: a number has no length
    () => computing(({ cost }) => cost.length),
    // @ts-expect-error: an optional number may be missing
    () => computing(({ limit }) => limit.plus(1)),
    // @ts-expect-error: arguments are not changed
    () => computing((args) => (args.direct = true)),
  ];
  expect(wrong).toHaveLength(6);
});
