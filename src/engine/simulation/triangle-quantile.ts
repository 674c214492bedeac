/** The quantile function of the triangular distribution from 0 to 1 with its top at `mode`. */
export function triangleQuantile(mode: number): (share: number) => number {
  return (share) =>
    share < mode ? Math.sqrt(share * mode) : 1 - Math.sqrt((1 - share) * (1 - mode));
}
