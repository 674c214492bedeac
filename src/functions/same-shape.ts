/** The rule that a range has the rows and columns of another. */
export function sameShape(name: string, as: string) {
  return {
    unless: `NOT(AND(ROWS(${name})=ROWS(${as}),COLUMNS(${name})=COLUMNS(${as})))`,
    code: "#VALUE!",
    message: `${name} must have the rows and columns of ${as}.`,
  } as const;
}
