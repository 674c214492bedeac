/** A row of the printed area: how high it is, and whether it opens a block. */
export interface PrintedRow {
  readonly height: number;
  readonly opens: boolean;
}

/**
 * Before which rows a page ends, so that all are about equally full and none holds a few rows only: before the row
 * that opens a block nearest to the page's even share, and within a block only where that nearly fills a page. The
 * first page holds `first` points of rows, each later one `later`.
 */
export function evenPages(
  rows: readonly PrintedRow[],
  first: number,
  later: number,
): readonly number[] {
  const tops = running(rows.map(({ height }) => height));
  const top = (row: number) => tops[row] ?? 0;
  const places = breakable(rows, top, Math.min(first, later));
  const breaks: number[] = [];
  let start = 0;
  let holds = first;
  for (;;) {
    const left = top(rows.length) - top(start);
    if (left <= holds) return breaks;
    const share = left / (1 + Math.ceil((left - holds) / later));
    const end = nearest(places, top, { start, share, holds });
    breaks.push(end);
    start = end;
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

/** Of a page: a block longer than that may be broken, or it would leave the page before nearly empty. */
const LONG = 0.75;

/** Rows that a page may begin with: those that open a block, and any within a long one. */
function breakable(
  rows: readonly PrintedRow[],
  top: (row: number) => number,
  page: number,
): readonly number[] {
  const opening = rows.flatMap(({ opens }, row) => (opens || row === 0 ? [row] : []));
  return opening.flatMap((row, i) => {
    const next = opening[i + 1] ?? rows.length;
    return top(next) - top(row) <= LONG * page
      ? [row]
      : Array.from({ length: next - row }, (_, at) => row + at);
  });
}

/** The row at which a page ends that holds more than nothing and no more than it can. */
function nearest(
  places: readonly number[],
  top: (row: number) => number,
  { start, share, holds }: { start: number; share: number; holds: number },
): number {
  const fitting = places.filter((row) => row > start && top(row) - top(start) <= holds);
  const distance = (row: number) => Math.abs(top(row) - top(start) - share);
  return fitting.reduce(
    (best, row) => (distance(row) < distance(best) ? row : best),
    fitting[0] ?? start + 1,
  );
}
