import type { ErrorCode } from "../engine/tco-error";
import type { Tree } from "../formula/tree";
import type { Value } from "../formula/value";
import type { Family } from "./family";
import type { Localised } from "./localised";
import type { Parameter } from "./parameter";

export type ExampleValue = number | string | boolean;
/** A worked call that the documentation shows and that a test runs. */
export interface Example {
  readonly call: string;
  /** The expected value, or the rows of a result with several cells. */
  readonly value: ExampleValue | readonly (readonly ExampleValue[])[];
  /** Where the numbers come from, or the arithmetic. */
  readonly note: string;
}

/** A rule between parameters: where `unless` holds, the call is the error. */
export interface Requirement {
  readonly unless: Tree;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Everything that is known of one TCO function; all that is said or done about it comes from here. */
export interface FunctionRecord {
  readonly name: string;
  readonly family: Family;
  readonly summary: Localised;
  readonly parameters: readonly Parameter[];
  /** The unit of the result; `text` for answers in words. */
  readonly unit: string;
  readonly requires: readonly Requirement[];
  /** The formula over the parameters' names, as written; left out for a function that computes. */
  readonly formula?: string;
  readonly tree?: Tree;
  /** For what is not a closed form: checked arguments in, value out. */
  readonly compute?: (args: readonly (Value | undefined)[]) => Value;
  /** "yes": one native Excel formula; "block": several cells; "no": none. */
  readonly native: "yes" | "block" | "no";
  /** Why there is no native formula. */
  readonly nativeReason?: string;
  readonly examples: readonly Example[];
  readonly source: string;
  readonly seeAlso: readonly string[];
}
