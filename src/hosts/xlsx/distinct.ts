export interface Distinct {
  readonly items: readonly string[];
  readonly indexOf: (item: string) => number;
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
