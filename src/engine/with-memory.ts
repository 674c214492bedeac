/** What was made before: a Map, or a WeakMap that lets go with its keys. */
interface Memory<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** The function with a memory: the same argument gets the very same answer. */
export function withMemory<Key, Made extends NonNullable<unknown>>(
  known: Memory<Key, Made>,
  make: (key: Key) => Made,
): (key: Key) => Made {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
