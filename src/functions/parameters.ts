import type { Localised } from "./localised";
import type { AnyKind, EnumerationKind, FlagKind, NumberKind, TextKind } from "./parameter";

type NumberOptions = Partial<Pick<NumberKind, "unit" | "default">>;
type NumberKindMaker = (description: Localised, options?: NumberOptions) => NumberKind;
type Domain = Pick<NumberKind, "expects" | "unit" | "minimum" | "above" | "maximum">;

function numberKind(domain: Domain, takes: NumberKind["takes"] = "each"): NumberKindMaker {
  return (description, options) => ({ type: "number", takes, ...domain, description, ...options });
}

const anAmount: Domain = { expects: "an amount of money", unit: "money" };
const aShare: Domain = {
  expects: "a share from 0 to 1 (70% is 0.7)",
  unit: "1",
  minimum: 0,
  maximum: 1,
};

/** Money of any sign: a credit or a refund is a negative amount. */
export const amount = numberKind(anAmount);
export const amounts = numberKind(anAmount, "whole");
export const share = numberKind(aShare);
export const shares = numberKind(aShare, "whole");
export const tokenPrice = numberKind({
  expects: "a price per 1,000,000 tokens",
  unit: "money/Mtok",
});
export const tokens = numberKind({
  expects: "a number of tokens, 0 or more",
  unit: "token",
  minimum: 0,
});
export const count = numberKind({ expects: "a number, 0 or more", unit: "1", minimum: 0 });
export const factor = numberKind({ expects: "a factor, 0 or more", unit: "1", minimum: 0 });
export const rate = numberKind({ expects: "a rate above -1 (8% is 0.08)", unit: "1", above: -1 });

export function flag(description: Localised, options?: Pick<FlagKind, "default">): FlagKind {
  return { type: "flag", takes: "each", expects: "TRUE or FALSE", description, ...options };
}

export function enumeration(
  members: EnumerationKind["members"],
  description: Localised,
  options?: Pick<EnumerationKind, "default">,
): EnumerationKind {
  const words = Object.keys(members).map((member) => `"${member}"`);
  const expects = words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
  return { type: "enumeration", takes: "whole", expects, members, description, ...options };
}

export function text(description: Localised): TextKind {
  return { type: "text", takes: "whole", expects: "a text", description };
}

export function anyNumberOfArguments(description: Localised): AnyKind {
  return { type: "any", takes: "whole", expects: "any value", repeating: true, description };
}
