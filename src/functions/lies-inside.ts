import type { NumberKind } from "./parameter";

/** Whether a number is in the parameter's domain; what a cell cannot hold never is. */
export function liesInside({ minimum, above, maximum, whole }: NumberKind, value: number): boolean {
  return (
    Number.isFinite(value) &&
    (minimum === undefined || value >= minimum) &&
    (above === undefined || value > above) &&
    (maximum === undefined || value <= maximum) &&
    (whole !== true || Number.isInteger(value))
  );
}
