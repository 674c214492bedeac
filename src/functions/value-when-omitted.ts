import { Decimal } from "../engine/decimal";
import type { Scalar } from "../formula/value";
import type { Parameter } from "./parameter";

/** The default of an optional argument; undefined where there is none. */
export function valueWhenOmitted({ default: preset }: Parameter): Scalar | undefined {
  return typeof preset === "number" ? new Decimal(preset) : preset;
}
