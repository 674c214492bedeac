import type { LaidSheet } from "./lay-out";

/** The order of reading; sheets not named here follow in the order of their making. */
const FRONT = ["cover", "summary", "assumptions", "rate_card"];

export function inOrder(sheets: readonly LaidSheet[]): readonly LaidSheet[] {
  const rank = ({ draft }: LaidSheet) => {
    const place = FRONT.indexOf(draft.id);
    return place < 0 ? FRONT.length : place;
  };
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}
