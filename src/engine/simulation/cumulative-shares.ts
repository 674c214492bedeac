/** The share of a distribution below each point, by trapezoids under its density, which need not have the area 1. */
export function cumulativeShares(points: Float64Array, density: Float64Array): Float64Array {
  const shares = new Float64Array(points.length);
  for (let at = 1; at < points.length; at++) {
    const width = points[at]! - points[at - 1]!;
    shares[at] = shares[at - 1]! + ((density[at - 1]! + density[at]!) / 2) * width;
  }
  const area = shares[points.length - 1]!;
  return shares.map((each) => each / area);
}
