import { printFormula } from "../formula/print-formula";
import type { FunctionRecord } from "../functions/define-function";
import { mayBeLeftOut } from "../functions/may-be-left-out";
import { nativeFormula } from "../functions/native-formula";
import { signature } from "./signature";

/** What a program can use of a record: no tree, no code. Keys are only ever added. */
export function functionAsJson(record: FunctionRecord): object {
  const { name, summary, family, unit, gives, columns, formula, method } = record;
  const { native, nativeReason, requires, errors, remarks, examples, source, seeAlso } = record;
  return {
    name: `TCO.${name}`,
    signature: `TCO.${signature(record)}`,
    summary: summary.en,
    family,
    parameters: parametersAsJson(record),
    unit,
    gives,
    columns,
    formula: formula?.replace(/\s+/g, ""),
    method,
    native,
    native_formula: nativeText(record),
    native_reason: nativeReason,
    errors: [
      ...requires.map(({ code, message }) => ({ code, when: message })),
      ...errors.map(({ code, when }) => ({ code, when })),
    ],
    remarks,
    examples,
    source,
    see_also: seeAlso,
  };
}

function parametersAsJson({ parameters }: FunctionRecord): readonly object[] {
  return parameters.map(({ description, takes, ...parameter }) => ({
    ...parameter,
    description: description.en,
    takes_range: takes === "whole",
    takes,
    optional: mayBeLeftOut(parameter),
  }));
}

/** The native equivalent over the parameters' names, where one formula is enough. */
export function nativeText(record: FunctionRecord): string | undefined {
  return record.native === "yes"
    ? `=${printFormula(nativeFormula(record, () => true))}`
    : undefined;
}
