import type { InputValue, InputValues } from "./scenario";

/** The value of one approach, or the one value of all. */
export function valueFor(values: InputValues, approach?: string): InputValue {
  if (typeof values !== "object") return values;
  return approach === undefined ? 0 : (values[approach] ?? 0);
}
