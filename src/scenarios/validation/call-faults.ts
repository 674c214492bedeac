import { children } from "../../formula/children";
import { excelFunctions } from "../../formula/excel-functions/excel-functions";
import type { Call, Tree } from "../../formula/tree";
import { catalogue } from "../../functions/catalogue";
import { functionNamed } from "../../functions/function-named";
import { didYouMean } from "./nearest-word";

/** Functions that do not exist, or get a wrong number of arguments; TCO calls are counted when they are expanded. */
export function callFaults(tree: Tree): readonly string[] {
  const inner = children(tree).flatMap(callFaults);
  return tree.kind === "call" ? [...inner, ...callFault(tree)] : inner;
}

/** They read cells by id, which is looked at with the names. */
const READING = ["AT", "BASELINE", "ABOVE", "WHOLE", "LOW", "HIGH"];

function callFault({ name, arguments: given }: Call): readonly string[] {
  if (READING.includes(name)) return [];
  if (name.startsWith("TCO.")) {
    const known = catalogue.map((record) => `TCO.${record.name}`);
    return functionNamed(name) ? [] : [unknown(name, known)];
  }
  const known = excelFunctions.get(name);
  if (known === undefined) return [unknown(name, [...excelFunctions.keys()])];
  const { least, most } = known;
  if (given.length >= least && given.length <= most) return [];
  const wanted =
    most === Infinity ? `at least ${least}` : least === most ? least : `${least} to ${most}`;
  return [`calls ${name} with ${given.length} arguments; it takes ${wanted}`];
}

function unknown(name: string, known: readonly string[]): string {
  return `calls ${name}, and there is no such function${didYouMean(name, known)}`;
}
