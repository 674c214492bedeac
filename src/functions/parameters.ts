import type { Localised } from "./localised";
import type { AnyKind, EnumerationKind, LabelKind, NumberKind, Takes } from "./parameter";

type Domain = Pick<NumberKind, "expects" | "unit" | "minimum" | "above" | "maximum">;
interface MayBeLeftOut<Default> {
  readonly default?: Default;
  readonly optional?: true;
}
interface NumberOptions extends MayBeLeftOut<number> {
  readonly unit?: string;
}

/** A kind remembers, in its type, how it takes ranges and whether it may be left out: `compute` reads it there. */
function numberKind<Taken extends Takes>(domain: Domain, takes: Taken) {
  return <Options extends NumberOptions = object>(
    description: Localised,
    options = {} as Options,
  ) => ({ type: "number" as const, takes, ...domain, description, ...options });
}

const anAmount: Domain = { expects: "an amount of money", unit: "money" };
const aShare: Domain = {
  expects: "a share from 0 to 1 (70% is 0.7)",
  unit: "1",
  minimum: 0,
  maximum: 1,
};
const aNumber: Domain = { expects: "a number, 0 or more", unit: "1", minimum: 0 };

/** Money of any sign: a credit or a refund is a negative amount. */
export const amount = numberKind(anAmount, "each");
export const amounts = numberKind(anAmount, "whole");
export const share = numberKind(aShare, "each");
export const shares = numberKind(aShare, "whole");
export const count = numberKind(aNumber, "each");
export const counts = numberKind(aNumber, "whole");
export const tokenPrice = numberKind(
  { expects: "a price per 1,000,000 tokens", unit: "money/Mtok" },
  "each",
);
export const tokens = numberKind(
  { expects: "a number of tokens, 0 or more", unit: "token", minimum: 0 },
  "each",
);
export const factor = numberKind({ ...aNumber, expects: "a factor, 0 or more" }, "each");
export const rate = numberKind(
  { expects: "a rate above -1 (8% is 0.08)", unit: "1", above: -1 },
  "each",
);
/** A count of things that do not come in parts; both bounds lie inside. */
export function wholeNumber<Options extends NumberOptions = object>(
  range: { readonly minimum: number; readonly maximum: number },
  description: Localised,
  options = {} as Options,
) {
  const [from, to] = [range.minimum, range.maximum].map((bound) => bound.toLocaleString("en-US"));
  const domain = { expects: `a whole number from ${from} to ${to}`, unit: "1", ...range };
  return { ...numberKind(domain, "each")(description, options), whole: true as const };
}
export const date = numberKind(
  { expects: "a date (46158 is 2026-05-16)", unit: "date", minimum: 1, maximum: 2_958_465 },
  "each",
);

function flagKind<Taken extends Takes>(takes: Taken) {
  return <Options extends MayBeLeftOut<boolean> = object>(
    description: Localised,
    options = {} as Options,
  ) => ({ type: "flag" as const, takes, expects: "TRUE or FALSE", description, ...options });
}
export const flag = flagKind("each");
export const flags = flagKind("whole");

function textKind<Taken extends Takes>(takes: Taken) {
  return <Options extends MayBeLeftOut<string> = object>(
    description: Localised,
    options = {} as Options,
  ) => ({ type: "text" as const, takes, expects: "a text", description, ...options });
}
export const text = textKind("each");
export const texts = textKind("whole");
export const singleText = textKind("single");

export function labels(description: Localised): LabelKind & { readonly takes: "whole" } {
  return { type: "label", takes: "whole", expects: "labels", description };
}

export function enumeration<Member extends string>(
  members: Readonly<Record<Member, Localised>>,
  description: Localised,
  options?: { readonly default: NoInfer<Member> },
): EnumerationKind<Member> {
  const words = Object.keys(members).map((member) => `"${member}"`);
  const expects = words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
  return { type: "enumeration", takes: "single", expects, members, description, ...options };
}

export function anyNumberOfArguments(description: Localised): AnyKind {
  return { type: "any", takes: "whole", expects: "any value", repeating: true, description };
}
