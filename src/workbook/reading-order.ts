import type { LaidSheet } from "./lay-out";

/** The order of reading; sheets not named here stand between front and back in the order of their making. */
const FRONT = ["cover", "summary", "assumptions", "rate_card"];
const BACK = ["deck", "reconciliation", "checks", "sources", "log"];

export function inOrder(sheets: readonly LaidSheet[]): readonly LaidSheet[] {
  const rank = ({ draft: { id } }: LaidSheet) =>
    FRONT.includes(id) ? FRONT.indexOf(id) : FRONT.length + 1 + BACK.indexOf(id);
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}
