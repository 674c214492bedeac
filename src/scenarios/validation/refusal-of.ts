import { TcoError } from "../../engine/tco-error";

/** What a check refuses, in its own words; `undefined` when it passes. */
export function refusalOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof TcoError) return error.message;
    throw error;
  }
}
