/** `remembered` that forgets all when so many answers are kept: for what lives as long as the program. */
export function rememberedUpTo<Key, Made extends NonNullable<unknown>>(
  most: number,
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
