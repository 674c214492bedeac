import { withMemory } from "./with-memory";

/** What the function makes of an argument is made once, and goes when the function goes. */
export const remembered = <Key, Made extends NonNullable<unknown>>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => withMemory(new Map<Key, Made>(), make);
