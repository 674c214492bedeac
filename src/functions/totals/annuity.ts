/**
 * The formula text for an amount as equal payments at the end of each of `life` periods. At a rate of zero the
 * annuity is 0/0 and its limit is the straight line.
 */
export function annuity(cost: string): string {
  return `IF(rate=0,${cost}/life,${cost}*rate/(1-(1+rate)^-life))`;
}
