import { TcoError } from "../engine/tco-error";
import { children } from "./children";
import { conversions } from "./conversions";
import { floatCall } from "./float-call";
import { floatBinary, floatUnary } from "./float-operators";
import { printFormula } from "./print-formula";
import type { Tree } from "./tree";

/** A formula over float64 arguments; logicals are 1 and 0, every error value is NaN. */
export type FloatFunction = (args: readonly number[]) => number;

/**
 * Turns a formula of numbers into closures over plain float64 arithmetic, for bulk work. Right to about 15 digits of
 * its largest intermediate: NaN, too, where a comparison, CEILING or ROUND is too close to its jump for that to be enough.
 */
export function compile(tree: Tree, parameters: readonly string[]): FloatFunction {
  const inner = (part: Tree): FloatFunction => {
    switch (part.kind) {
      case "number":
        return constant(Number(part.text));
      case "logical":
        return constant(part.value ? 1 : 0);
      case "error":
        return constant(NaN);
      case "missing":
        return constant(0);
      case "name":
        return nameFunction(part.name, parameters);
      case "unary":
        return floatUnary(part.operator, inner(part.operand));
      case "binary":
        return floatBinary(
          part.operator,
          inner(part.left),
          inner(part.right),
          children(part).some((side) => children(side).length > 0),
          () => refused(tree),
        );
      case "call":
        return floatCall(part.name, part.arguments.map(inner), () => refused(tree));
      default:
        throw refused(tree);
    }
  };
  return inner(tree);
}

function constant(value: number): FloatFunction {
  return () => value;
}

function nameFunction(name: string, parameters: readonly string[]): FloatFunction {
  const place = parameters.indexOf(name);
  if (place >= 0) return (args) => args[place] ?? NaN;
  const conversion = conversions.get(name);
  if (conversion) return constant(conversion.value.toNumber());
  throw new TcoError("#NAME?", `The name "${name}" is no parameter of the formula.`);
}

function refused(tree: Tree): TcoError {
  return new TcoError(
    "#VALUE!",
    `"${printFormula(tree)}" has no float64 form: it is not all numbers.`,
  );
}
