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
  // The cells of a row ask for the same again and again.
  let lastKey: Key | undefined;
  let lastMade: Made | undefined;
  return (key) => {
    if (lastMade !== undefined && lastKey === key) return lastMade;
    const found = known.get(key);
    const made = found ?? make(key);
    if (found === undefined) known.set(key, made);
    lastKey = key;
    lastMade = made;
    return made;
  };
}
