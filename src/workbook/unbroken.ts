/**
 * Where pages end so that none breaks a block: a page takes blocks as long as they fit. Given are the first row, the
 * rows of each block, and how many rows a page holds; a block longer than a page begins one of its own.
 */
export function unbroken(
  first: number,
  blocks: readonly number[],
  page: number,
): readonly number[] {
  const breaks: number[] = [];
  let row = first;
  let used = page;
  for (const rows of blocks) {
    if (used + rows > page) {
      breaks.push(row);
      used = 0;
    }
    used += rows;
    row += rows;
  }
  return breaks;
}
