/** A rule for ranges in which one value comes after another: a block of several rows and columns has no one order. */
export function oneLine(parameter: string) {
  return {
    unless: `AND(ROWS(${parameter})>1,COLUMNS(${parameter})>1)`,
    code: "#VALUE!",
    message: `${parameter} must be one row or one column, because the order of its values counts.`,
  } as const;
}
