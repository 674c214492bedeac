import type { ErrorCode } from "../engine/tco-error";
import { namesIn } from "../formula/names-in";
import { parse } from "../formula/parse";
import type { Value } from "../formula/value";
import type { ArgumentsOf } from "./arguments-of";
import type { Facts, FunctionRecord, NativeBlock, Requirement, Step } from "./function-record";
import type { ParameterKind } from "./parameter";

export type { FunctionRecord } from "./function-record";

interface RequirementText {
  readonly unless: string;
  /** The optional parameter that must be left out for the rule to hold. */
  readonly without?: string;
  readonly code: ErrorCode;
  readonly message: string;
}
type Kinds = Readonly<Record<string, ParameterKind>>;
type SaidAsItIs = Pick<
  FunctionRecord,
  | "name"
  | "family"
  | "summary"
  | "unit"
  | "columns"
  | "formula"
  | "method"
  | "nativeReason"
  | "examples"
  | "source"
>;
type WithDefault = Pick<
  FunctionRecord,
  "gives" | "native" | "needsFacts" | "errors" | "remarks" | "seeAlso"
>;
interface FunctionDefinition<P extends Kinds> extends SaidAsItIs, Partial<WithDefault> {
  /** In the order of the signature. */
  readonly parameters: P;
  readonly requires?: readonly RequirementText[];
  /** By optional parameter: the formula of a call without it. */
  readonly formulaWithout?: Readonly<Partial<Record<keyof P & string, string>>>;
  readonly compute?: (args: ArgumentsOf<P>, facts: Facts) => Value;
  readonly steps?: (args: ArgumentsOf<P>, facts: Facts) => readonly Step[];
  /** The native equivalent of what `compute` does, over the parameters' names. */
  readonly nativeFormula?: string;
  readonly block?: (args: ArgumentsOf<P>) => NativeBlock;
}

const defaults: WithDefault = {
  gives: "cell",
  native: "yes",
  needsFacts: false,
  errors: [],
  remarks: [],
  seeAlso: [],
};

/** A function as it is written down, made into the record that all others read: formulas become trees. */
export function defineFunction<P extends Kinds>(definition: FunctionDefinition<P>): FunctionRecord {
  const { parameters, requires = [], formulaWithout = {}, nativeFormula, ...said } = definition;
  return {
    ...defaults,
    ...(said as Omit<typeof said, "compute" | "steps" | "block"> &
      // The kinds promise the types of the arguments; whoever checks the arguments keeps that promise.
      Pick<FunctionRecord, "compute" | "steps" | "block">),
    parameters: Object.entries(parameters).map(([name, kind]) => ({ ...kind, name })),
    requires: requires.map(requirement),
    tree: parsed(said.formula),
    treesWithout: new Map(
      Object.entries(formulaWithout).map(([name, formula]) => [name, parse(String(formula))]),
    ),
    nativeTree: parsed(nativeFormula),
  };
}

function requirement(rule: RequirementText): Requirement {
  const unless = parse(rule.unless);
  return { ...rule, unless, reads: namesIn(unless) };
}

function parsed(formula: string | undefined) {
  return formula === undefined ? undefined : parse(formula);
}
