/** A rule of all functions that write a cost off down to a salvage value. */
export const salvageAboveCost = {
  unless: "salvage>cost",
  code: "#NUM!",
  message: "salvage must not be more than cost.",
} as const;
