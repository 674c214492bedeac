export interface Distinct<Item = string> {
  readonly items: readonly string[];
  readonly indexOf: (item: Item) => number;
}

/** Each item once, in the order of its first appearance, with its index. */
export function distinct(all: Iterable<string>): Distinct {
  const indices = new Map<string, number>();
  for (const item of all) if (!indices.has(item)) indices.set(item, indices.size);
  return {
    items: [...indices.keys()],
    indexOf(item) {
      const index = indices.get(item);
      if (index === undefined) throw new Error(`not in the list: ${item}`);
      return index;
    },
  };
}

/** What the items are drawn as, each once behind those reserved, and which one an item has. */
export function distinctlyDrawn<Item>(
  items: readonly Item[],
  draw: (item: Item) => string,
  reserved: readonly string[] = [],
): Distinct<Item> {
  const drawn = new Map(items.map((item) => [item, draw(item)]));
  const all = distinct([...reserved, ...drawn.values()]);
  return { items: all.items, indexOf: (item) => all.indexOf(drawn.get(item) ?? "") };
}
