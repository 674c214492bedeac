/** A rule of all functions that spread the cost of every case over the resolved ones. */
export const resolutionIsZero = {
  unless: "resolution_rate=0",
  code: "#DIV/0!",
  message: "resolution_rate is 0, and the cost cannot be spread over no resolved cases.",
} as const;
