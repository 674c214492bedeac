import { TcoError } from "../../engine/tco-error";

/** What an attempt came to, or in words why it was refused. */
export type Outcome<Result> = { readonly result: Result } | { readonly refusal: string };

export function outcomeOf<Result>(attempt: () => Result): Outcome<Result> {
  try {
    return { result: attempt() };
  } catch (error) {
    if (error instanceof TcoError) return { refusal: error.message };
    throw error;
  }
}

/** Why a check refuses; `undefined` when it passes. */
export function refusalOf(check: () => unknown): string | undefined {
  const outcome = outcomeOf(check);
  return "refusal" in outcome ? outcome.refusal : undefined;
}
