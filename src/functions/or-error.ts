import { TcoError } from "../engine/tco-error";

/** What is found, or the error with which the look-up refuses, in a sentence as functions speak. */
export function orError<Found>(lookUp: () => Found): Found | TcoError {
  try {
    return lookUp();
  } catch (error) {
    if (error instanceof TcoError) return new TcoError(error.code, sentence(error.message));
    throw error;
  }
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
