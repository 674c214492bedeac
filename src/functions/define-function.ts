import type { ErrorCode } from "../engine/tco-error";
import { parse } from "../formula/parse";
import type { FunctionRecord } from "./function-record";
import type { ParameterKind } from "./parameter";

export type { FunctionRecord } from "./function-record";

interface RequirementText {
  readonly unless: string;
  readonly code: ErrorCode;
  readonly message: string;
}
type FunctionDefinition = Omit<
  FunctionRecord,
  "parameters" | "requires" | "tree" | "native" | "seeAlso"
> & {
  /** In the order of the signature. */
  readonly parameters: Readonly<Record<string, ParameterKind>>;
  readonly requires?: readonly RequirementText[];
  /** "yes" unless said otherwise. */
  readonly native?: FunctionRecord["native"];
  readonly seeAlso?: readonly string[];
};

/** A function as it is written down, made into the record that all others read: formulas become trees. */
export function defineFunction(definition: FunctionDefinition): FunctionRecord {
  const { formula, parameters, requires = [] } = definition;
  return {
    native: "yes",
    seeAlso: [],
    ...definition,
    parameters: Object.entries(parameters).map(([name, kind]) => ({ ...kind, name })),
    requires: requires.map((rule) => ({ ...rule, unless: parse(rule.unless) })),
    tree: formula === undefined ? undefined : parse(formula),
  };
}
