/** Excel's limit for the text of a tab. */
const SHEET_NAME_LENGTH = 31;

/** For each wanted sheet name itself, or, where it is taken, the next free "Summary (2)". */
export function freeSheetNames(
  wanted: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  return freeNames(wanted, taken, (name, number) => {
    const ending = ` (${number})`;
    return name.slice(0, SHEET_NAME_LENGTH - ending.length) + ending;
  });
}

/** As above for defined names and tables, which know no spaces: "tco_volume_2". */
export function freeDefinedNames(
  wanted: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  return freeNames(wanted, taken, (name, number) => `${name}_${number}`);
}

function freeNames(
  wanted: readonly string[],
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = new Map<string, string>();
  for (const name of wanted) {
    let candidate = name;
    for (let number = 2; used.has(candidate.toLowerCase()); number += 1) {
      candidate = numbered(name, number);
    }
    used.add(candidate.toLowerCase());
    free.set(name, candidate);
  }
  return free;
}
