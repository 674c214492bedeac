/** A rule of all functions that spread a cost over `life` periods. */
export const lifeIsZero = {
  unless: "life=0",
  code: "#DIV/0!",
  message: "life is 0, and a cost cannot be spread over no periods.",
} as const;
