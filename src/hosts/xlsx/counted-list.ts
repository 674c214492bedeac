import { element } from "./element";

/** A list element that states its length, left out where it would be empty. */
export const countedList = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, ...items);
