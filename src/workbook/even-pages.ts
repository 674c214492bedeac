/** A row of the printed area: how high it is, and whether it opens a block. */
export interface PrintedRow {
  readonly height: number;
  readonly opens: boolean;
}

/**
 * Before which rows a page ends, so that all are about equally full and none holds a few rows only: before the row
 * that opens a block nearest to the page's even share, and within a block only where that takes more than `long` of a
 * page, or half of one and the page before would be empty. The first page holds `first` points of rows, each later
 * one `later`.
 */
export function evenPages(
  rows: readonly PrintedRow[],
  first: number,
  later: number,
  long = LONG,
): readonly number[] {
  const tops = running(rows.map(({ height }) => height));
  const top = (row: number) => tops[row] ?? 0;
  const page = Math.min(first, later);
  const places = [long, HALF].map((share) => breakable(rows, top, share * page));
  const stack = { places, top, end: rows.length, first, later };
  const breaks = spread(fewest(top(rows.length), first, later), stack);
  // Blocks that stay whole may take more pages than so many rows: then all of these share them, not the last two.
  const shared = spread(breaks.length + 1, stack);
  return shared.length > breaks.length ? breaks : shared;
}

/** Rows to be laid on pages. */
interface Stack {
  /** Where a page may end, in the order of preference. */
  readonly places: readonly (readonly number[])[];
  /** How many points stand above a row. */
  readonly top: (row: number) => number;
  readonly end: number;
  readonly first: number;
  readonly later: number;
}

const fewest = (points: number, first: number, later: number): number =>
  1 + Math.max(0, Math.ceil((points - first) / later));

/** Each of so many pages takes its even share of what is left; more pages where that does not go on them. */
function spread(pages: number, { places, top, end, first, later }: Stack): readonly number[] {
  const breaks: number[] = [];
  let start = 0;
  let holds = first;
  for (;;) {
    const left = top(end) - top(start);
    if (left <= holds) return breaks;
    const share = left / Math.max(pages - breaks.length, fewest(left, holds, later));
    const next = { start, share, holds };
    const found = places.map((rows) => nearest(rows, top, next)).find((row) => row !== undefined);
    start = found ?? start + 1;
    breaks.push(start);
    holds = later;
  }
}

/** The sum of all before, for each and for the end. */
function running(heights: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const height of heights) sums.push((sum += height));
  return sums;
}

/** Of a page: a block longer than that may be broken where nothing is said, one of half a page where it saves an empty page before. */
const LONG = 0.75;
const HALF = 0.5;

/** Rows that a page may begin with: those that open a block, and any within a longer one. */
function breakable(
  rows: readonly PrintedRow[],
  top: (row: number) => number,
  longest: number,
): readonly number[] {
  const opening = rows.flatMap(({ opens }, row) => (opens || row === 0 ? [row] : []));
  return opening.flatMap((row, i) => {
    const next = opening[i + 1] ?? rows.length;
    return top(next) - top(row) <= longest
      ? [row]
      : Array.from({ length: next - row }, (_, at) => row + at);
  });
}

/** Of what it can hold: a page with less looks empty. */
const EMPTY = 1 / 3;

/** The row nearest to the even share at which a page ends that is not empty and holds no more than it can. */
function nearest(
  places: readonly number[],
  top: (row: number) => number,
  { start, share, holds }: { start: number; share: number; holds: number },
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const row of places) {
    const height = top(row) - top(start);
    const distance = Math.abs(height - share);
    if (row <= start || height < EMPTY * holds || height > holds || distance >= least) continue;
    best = row;
    least = distance;
  }
  return best;
}
