/** The known word that was probably meant: a slip of the pen away, or one that the written word is part of. */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  const near = [...known]
    .map((word) => ({ word, slips: distance(written, word) }))
    .filter(({ word, slips }) => slips <= tolerance(written) || contains(written, word))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.word;
}

/** `; did you mean …?`, or nothing where no known word is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = nearestWord(written, known);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

const tolerance = (written: string): number => Math.max(1, Math.floor(written.length / 4));

function contains(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
}

/** Slips of the pen, capitals ignored: letters inserted, left out, replaced or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= from.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= to.length; j += 1) {
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      rows[i]?.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
