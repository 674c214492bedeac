import type { RateCard } from "../catalog/indexed-card";
import type { ErrorCode } from "../engine/tco-error";
import type { Tree } from "../formula/tree";
import type { Scalar, Value } from "../formula/value";
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
  /** The parameters that the rule is about. */
  readonly reads: readonly string[];
  /** The optional parameter that the rule is for the absence of. */
  readonly without?: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** An error that `compute` gives, for the documentation. */
export interface DocumentedError {
  readonly code: ErrorCode;
  readonly when: string;
}

/** One cell of every row of the result. */
export interface ResultColumn {
  readonly name: string;
  readonly unit: string;
}

/** What part of a call came to, for its derivation. */
export interface Step {
  readonly expression: string;
  readonly value: Scalar;
  readonly unit: string;
}

/**
 * The native equivalent of a call with several cells: formulas over the parameters' names and over each other, A1
 * being the block's first cell, and the area of the block that shows the result.
 */
export interface NativeBlock {
  readonly cells: readonly (readonly string[])[];
  readonly result: string;
}

/** What a function may need at hand beyond its arguments. */
export interface Facts {
  readonly rateCard: RateCard;
  /** The rows of a call's derivation, or the error that the call is. */
  readonly explainRows: (
    record: FunctionRecord,
    args: readonly (Value | undefined)[],
    facts: Facts,
  ) => Value;
}

/** Checked arguments by parameter; one that was left out and has no default is undefined. */
export type CheckedArguments = Readonly<Record<string, unknown>>;

/** Everything that is known of one TCO function; all that is said or done about it comes from here. */
export interface FunctionRecord {
  readonly name: string;
  readonly family: Family;
  readonly summary: Localised;
  readonly parameters: readonly Parameter[];
  /** The unit of the result; `text` for answers in words. */
  readonly unit: string;
  /**
   * What one call gives. "cell": one value, and ranges spill in both directions; "row": a row of cells, and columns
   * of arguments give a row each; "table": rows and columns, from single cells and whole ranges.
   */
  readonly gives: "cell" | "row" | "table";
  /** What the columns of a row or table hold, where their number is fixed. */
  readonly columns?: readonly ResultColumn[];
  readonly requires: readonly Requirement[];
  /** The formula over the parameters' names, as written; left out for a function that computes. */
  readonly formula?: string;
  readonly tree?: Tree;
  /** By optional parameter: the formula of a call without it. */
  readonly treesWithout: ReadonlyMap<string, Tree>;
  /** For what is not a closed form: checked arguments in, value out. */
  readonly compute?: (args: CheckedArguments, facts: Facts) => Value;
  /** How `compute` goes about it, where a formula would stand. */
  readonly method?: string;
  /** What to show between the inputs and the result of a computed call. */
  readonly steps?: (args: CheckedArguments, facts: Facts) => readonly Step[];
  /** Whether `compute` reads the facts, so that a call must have them at hand. */
  readonly needsFacts: boolean;
  /** "yes": one native Excel formula; "block": several cells; "no": none. */
  readonly native: "yes" | "block" | "no";
  /** The native equivalent of a function that computes. */
  readonly nativeTree?: Tree;
  readonly block?: (args: CheckedArguments) => NativeBlock;
  /** Why there is no native formula. */
  readonly nativeReason?: string;
  readonly errors: readonly DocumentedError[];
  /** What a careful reader must know; a sentence or two each. */
  readonly remarks: readonly string[];
  readonly examples: readonly Example[];
  readonly source: string;
  readonly seeAlso: readonly string[];
}
