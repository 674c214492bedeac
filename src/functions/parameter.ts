import type { Localised } from "./localised";

/**
 * How a parameter takes a range. "each": element by element, and the result spills; "whole": the function takes the
 * range as one; "single": only one cell will do.
 */
export type Takes = "each" | "whole" | "single";

/** What every kind of parameter says of itself. */
interface Described {
  readonly description: Localised;
  /** What the value must be, for the error message: "it must be ….". */
  readonly expects: string;
  readonly takes: Takes;
  /** Taken when the argument is left out. */
  readonly default?: number | string | boolean;
  /** May be left out although there is no default: the function then does without. */
  readonly optional?: true;
  /** The last parameter, given any number of times or not at all. */
  readonly repeating?: true;
}
export interface NumberKind extends Described {
  readonly type: "number";
  readonly unit: string;
  readonly minimum?: number;
  /** A lower bound that is itself outside the domain. */
  readonly above?: number;
  readonly maximum?: number;
  readonly whole?: true;
}
export interface FlagKind extends Described {
  readonly type: "flag";
}
/** One of a few words, in any case; Excel offers them. */
export interface EnumerationKind<Member extends string = string> extends Described {
  readonly type: "enumeration";
  readonly takes: "single";
  readonly members: Readonly<Record<Member, Localised>>;
}
export interface TextKind extends Described {
  readonly type: "text";
}
/** Words for a reader: a number or a blank cell will do, and becomes the text that a cell shows of it. */
export interface LabelKind extends Described {
  readonly type: "label";
}
export interface AnyKind extends Described {
  readonly type: "any";
  readonly repeating: true;
}
export type ParameterKind =
  NumberKind | FlagKind | EnumerationKind | TextKind | LabelKind | AnyKind;
export type Parameter = ParameterKind & { readonly name: string };
