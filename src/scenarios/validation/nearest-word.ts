/** The known word that was probably meant: a slip of the pen away, or one that the written word is part of. */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  const near = [...known]
    .map((word) => ({ word, slips: distance(written, word) }))
    .filter(({ word, slips }) => slips <= tolerance(written) || contains(written, word))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.word;
}

/** ` Did you mean …?`, or nothing where no known word is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = nearestWord(written, known);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}

const tolerance = (written: string): number => Math.max(1, Math.floor(written.length / 4));

function contains(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
}

/** Levenshtein's distance, capitals ignored: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  const wanted = [...b.toLowerCase()];
  const first = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  const last = [...a.toLowerCase()].reduce((above, letter, i) => {
    const row = [i + 1];
    wanted.forEach((other, j) => {
      const replaced = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced));
    });
    return row;
  }, first);
  return last[wanted.length] ?? 0;
}
