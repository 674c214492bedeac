import { partText, type Parts } from "./xlsx-parts";

/** The package with a piece of one part's text replaced; the piece must be there. */
export function withPart(parts: Parts, path: string, from: string | RegExp, to: string): Parts {
  const before = partText(parts, path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  return new Map(parts).set(path, after);
}
