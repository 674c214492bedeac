/** The entries whose key an earlier entry has already, each with that earlier one. */
export function repeated<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly (readonly [entry: Entry, earlier: Entry])[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    const earlier = first.get(key);
    if (earlier !== undefined) return [[entry, earlier] as const];
    first.set(key, entry);
    return [];
  });
}
