import { TcoError } from "../../engine/tco-error";

/** A number as the file stores it: shortest form that reads back the same, never "-0". */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TcoError("#NUM!", `A cell cannot hold ${value}.`);
  return value === 0 ? "0" : String(value);
}
