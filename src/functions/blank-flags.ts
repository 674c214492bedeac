import { Decimal } from "../engine/decimal";
import { mapValue } from "../formula/broadcast";
import type { Value } from "../formula/value";
import type { FunctionRecord } from "./function-record";

/**
 * Arguments that came without their parameters, 0 made blank where the parameter is a flag: Excel on the desktop sends
 * 0 for a blank cell.
 */
export function blankFlags(
  { parameters }: FunctionRecord,
  args: readonly (Value | undefined)[],
): readonly (Value | undefined)[] {
  return args.map((argument, index) =>
    argument === undefined || parameters[index]?.type !== "flag"
      ? argument
      : mapValue(argument, (cell) => (cell instanceof Decimal && cell.isZero() ? null : cell)),
  );
}
