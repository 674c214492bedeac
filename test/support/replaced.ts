/** The list with another item in one place. */
export function replaced<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.map((each, index) => (index === at ? item : each));
}
