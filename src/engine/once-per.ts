import { withMemory } from "./with-memory";

/** What the function makes of an object is made once, and goes when the object goes, the last one with the next. */
export const oncePer = <Key extends object, Made extends NonNullable<unknown>>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => withMemory(new WeakMap<Key, Made>(), make);
