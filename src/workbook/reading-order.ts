import type { UnvaluedSheet } from "./finish-sheet";

/** The order of reading; sheets not named here follow in the order of their making. */
const FRONT = ["cover", "summary", "assumptions", "rate_card"];

export function inOrder(sheets: readonly UnvaluedSheet[]): readonly UnvaluedSheet[] {
  const rank = ({ draft }: UnvaluedSheet) => {
    const place = FRONT.indexOf(draft.id);
    return place < 0 ? FRONT.length : place;
  };
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}
