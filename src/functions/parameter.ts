import type { Localised } from "./localised";

/** What every kind of parameter says of itself. */
interface Described {
  readonly description: Localised;
  /** What the value must be, for the error message: "it must be ….". */
  readonly expects: string;
  /** Taken when the argument is left out; a parameter without it (and not repeating) is required. */
  readonly default?: number | string | boolean;
  /** "each": a range is computed element by element; "whole": the function takes the range as one. */
  readonly takes: "each" | "whole";
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
}
export interface FlagKind extends Described {
  readonly type: "flag";
}
/** One of a few words, in any case; Excel offers them. */
export interface EnumerationKind extends Described {
  readonly type: "enumeration";
  readonly members: Readonly<Record<string, Localised>>;
}
export interface TextKind extends Described {
  readonly type: "text";
}
export interface AnyKind extends Described {
  readonly type: "any";
}
export type ParameterKind = NumberKind | FlagKind | EnumerationKind | TextKind | AnyKind;
export type Parameter = ParameterKind & { readonly name: string };
