/** The value below which a share of a distribution lies, on straight lines between the points of a table. */
export function tabledQuantile(
  points: Float64Array,
  shares: Float64Array,
): (share: number) => number {
  const pieces = points.length - 1;
  const slopes = Float64Array.from({ length: pieces }, (_, at) => {
    const rise = shares[at + 1]! - shares[at]!;
    return rise === 0 ? 0 : (points[at + 1]! - points[at]!) / rise;
  });
  const starts = startingPieces(shares);
  return (share) => {
    let piece = starts[Math.floor(share * pieces)]!;
    while (piece < pieces - 1 && shares[piece + 1]! <= share) piece++;
    return points[piece]! + (share - shares[piece]!) * slopes[piece]!;
  };
}

/** For every step of the share, as many as there are pieces: the piece from which the search goes upwards. */
function startingPieces(shares: Float64Array): Uint16Array {
  const pieces = shares.length - 1;
  const starts = new Uint16Array(pieces + 1);
  for (let step = 0, piece = 0; step <= pieces; step++) {
    while (piece < pieces - 1 && shares[piece + 1]! <= step / pieces) piece++;
    starts[step] = piece;
  }
  return starts;
}
