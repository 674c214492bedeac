/**
 * Something that is fetched when it is first asked for and then stays. Whoever asks meanwhile shares the one fetch;
 * one that fails is forgotten, so that the next to ask tries again.
 */
export function loadedOnce<Thing>(load: () => Promise<Thing>): () => Thing | Promise<Thing> {
  let held: Thing | Promise<Thing> | undefined;
  return () => {
    held ??= load().then(
      (thing) => (held = thing),
      (failure: unknown) => {
        held = undefined;
        throw failure;
      },
    );
    return held;
  };
}
