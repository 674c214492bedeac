import { TcoError } from "../../engine/tco-error";

/** What Excel would "repair" on opening the file is never written: the message names the place and Excel's limit. */
export function refuse(message: string): never {
  throw new TcoError("#VALUE!", message);
}

/** The first of several texts that repeats an earlier one in any letters' case, as Excel compares names. */
export function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

export function refuseLongerThan(limit: number, text: string, what: string): void {
  if (text.length > limit)
    refuse(`${what} has ${text.length} characters, and Excel allows ${limit}.`);
}
