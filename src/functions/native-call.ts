import { TcoError } from "../engine/tco-error";
import { bind } from "../formula/bind";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";
import { mayBeLeftOut } from "./may-be-left-out";
import { nativeFormula } from "./native-formula";
import type { Parameter } from "./parameter";
import { specialisedFormula } from "./specialised-formula";
import { aggregates, spills } from "./spills";

/** A call as native Excel: arguments put in their places, defaults and decided choices simplified away. */
export function nativeCall(record: FunctionRecord, args: readonly Tree[]): Tree {
  const given = givenArguments(record, args);
  const formula = nativeFormula(record, (name) => given.has(name));
  if (aggregates(formula)) refuseSpill(record, given);
  const short = specialisedFormula(record, formula, (name) => given.has(name));
  return simplify(bind(short, (name) => given.get(name)));
}

function givenArguments(record: FunctionRecord, args: readonly Tree[]): ReadonlyMap<string, Tree> {
  const { name, parameters } = record;
  const repeats = parameters[parameters.length - 1]?.repeating === true;
  if (args.length > parameters.length && !repeats)
    throw new TcoError("#VALUE!", `TCO.${name} takes at most ${parameters.length} arguments.`);
  return new Map(
    parameters.flatMap((parameter, index) => {
      const argument = args[index];
      if (argument !== undefined && argument.kind !== "missing")
        return [[parameter.name, checkedMember(parameter, argument)] as const];
      if (mayBeLeftOut(parameter)) return [];
      const message = `TCO.${name}: ${parameter.name} is required: it must be ${parameter.expects}.`;
      throw new TcoError("#VALUE!", message);
    }),
  );
}

/** A word that is none of the listed ones is refused here: natively it would be an unexplained #N/A. */
function checkedMember(parameter: Parameter, argument: Tree): Tree {
  if (parameter.type !== "enumeration" || argument.kind !== "text") return argument;
  const value = argument.value.toLowerCase();
  if (Object.hasOwn(parameter.members, value)) return { kind: "text", value };
  const message = `${parameter.name} must be ${parameter.expects}, not the text "${argument.value}".`;
  throw new TcoError("#VALUE!", message);
}

function refuseSpill(record: FunctionRecord, given: ReadonlyMap<string, Tree>): void {
  const range = record.parameters.find((parameter) => {
    const argument = given.get(parameter.name);
    return parameter.takes === "each" && argument !== undefined && spills(argument);
  });
  if (range === undefined) return;
  const reason = `${range.name} is a range here, and the native formula gives one cell. Use one call a cell.`;
  throw new TcoError("#VALUE!", `TCO.${record.name} has no native form over ranges: ${reason}`);
}
