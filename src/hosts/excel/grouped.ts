/** The items by what `key` says of them, in the order of their first appearance; those without a key left out. */
export function grouped<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const at = key(item);
    if (at === undefined) continue;
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
