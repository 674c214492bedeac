import { TcoError } from "../engine/tco-error";
import { deriveUnit } from "../formula/derive-unit";
import type { Tree } from "../formula/tree";
import { conversionUnits, printUnit } from "../formula/unit";
import type { FunctionRecord } from "./function-record";
import type { Parameter } from "./parameter";

/**
 * The unit that part of a function's formula comes out in; undefined where units do not say, as in an annuity,
 * whose exponent counts periods.
 */
export function unitOfStep(record: FunctionRecord, part: Tree): string | undefined {
  const units = new Map(record.parameters.map((each) => [each.name, unitOfParameter(each)]));
  const baseUnits = [...units.values()].flatMap((unit) => unit.split(/[*/]/));
  try {
    return printUnit(
      deriveUnit(part, (name) => units.get(name), [...baseUnits, ...conversionUnits]),
    );
  } catch (problem) {
    if (problem instanceof TcoError) return undefined;
    throw problem;
  }
}

function unitOfParameter(parameter: Parameter): string {
  if (parameter.type === "number") return parameter.unit;
  return parameter.type === "flag" ? "flag" : "text";
}
