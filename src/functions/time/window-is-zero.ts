/** A rule of all functions that take a mean over a window of values. */
export const windowIsZero = {
  unless: "window=0",
  code: "#DIV/0!",
  message: "window is 0, and no values have no mean.",
} as const;
