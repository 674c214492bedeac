import { catalogue } from "./catalogue";
import type { FunctionRecord } from "./function-record";
import type { Language } from "./localised";
import { mayBeLeftOut } from "./may-be-left-out";
import type { EnumerationKind, Parameter } from "./parameter";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
  readonly repeating?: true;
  readonly customEnumId?: string;
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options?: { readonly supportSync: true };
}
interface EnumerationMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { name: string; stringValue: string; tooltip: string }[];
}
export interface FunctionsMetadata {
  /** Without it Excel answers by itself when an input is an error, and our messages never show. */
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly EnumerationMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

/** The content of functions.json; `helpUrl` gives the address of a function's page, where there is one. */
export function functionsMetadata(
  language: Language,
  helpUrl?: (name: string) => string,
): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    enums: catalogue.flatMap((record) =>
      record.parameters.flatMap((parameter) =>
        parameter.type === "enumeration" ? [enumeration(record, parameter, language)] : [],
      ),
    ),
    functions: catalogue.map((record) => ({
      id: record.name,
      name: record.name,
      description: record.summary[language],
      ...(helpUrl && { helpUrl: helpUrl(record.name) }),
      parameters: record.parameters.map((parameter) => parameterOf(record, parameter, language)),
      result: { type: "any", dimensionality: "matrix" },
      // Nothing public says how supportSync goes together with a promise, which waits for the rate card here.
      ...(!record.needsFacts && { options: { supportSync: true } }),
    })),
  };
}

/** Excel sends ranges and errors only to parameters of any type, and offers members only for text. */
function parameterOf(
  record: FunctionRecord,
  parameter: Parameter,
  language: Language,
): ParameterMetadata {
  const listed = parameter.type === "enumeration";
  return {
    name: parameter.name,
    description: parameter.description[language],
    type: listed ? "string" : "any",
    dimensionality: listed ? "scalar" : "matrix",
    ...(mayBeLeftOut(parameter) && { optional: true as const }),
    ...(parameter.repeating && { repeating: true as const }),
    ...(listed && { customEnumId: enumerationId(record, parameter) }),
  };
}

function enumeration(
  record: FunctionRecord,
  parameter: EnumerationKind & { readonly name: string },
  language: Language,
): EnumerationMetadata {
  return {
    id: enumerationId(record, parameter),
    type: "string",
    values: Object.entries(parameter.members).map(([member, meaning]) => ({
      name: member,
      stringValue: member,
      tooltip: meaning[language],
    })),
  };
}

function enumerationId(record: FunctionRecord, parameter: { readonly name: string }): string {
  return `${record.name}_${parameter.name.toUpperCase()}`;
}
