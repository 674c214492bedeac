import type { Rate } from "../../src/catalog/rate";

/** What a refresh does with the rows of the card. */
export interface Merged {
  readonly rows: readonly Rate[];
  readonly added: readonly Rate[];
  /** Rows whose day the card already has, with another price: the new price counts from the day it was read. */
  readonly corrected: readonly Rate[];
  /** Those that cannot be appended, because the card has that very day. */
  readonly refused: readonly Rate[];
  readonly unchanged: number;
}

/**
 * Rows appended to those of the card, which stay as they are. A row that says what is in force on its day already
 * adds nothing. One that contradicts a row of the same day is appended from the day on which it was read.
 */
export function merged(card: readonly Rate[], news: readonly Rate[]): Merged {
  const rows = new Map(card.map((rate) => [keyOf(rate), rate]));
  const added: Rate[] = [];
  const corrected: Rate[] = [];
  const refused: Rate[] = [];
  for (const rate of [...news].sort(byDay)) {
    const inForce = inForceOn(rows.values(), rate);
    if (inForce && samePrice(inForce, rate)) continue;
    const late = { ...rate, valid_from: rate.accessed };
    const target = rows.has(keyOf(rate)) ? late : rate;
    const taken = rows.get(keyOf(target));
    if (!taken) {
      rows.set(keyOf(target), target);
      (target === late ? corrected : added).push(target);
    } else if (!samePrice(taken, rate)) refused.push(rate);
  }
  const unchanged = news.length - added.length - corrected.length - refused.length;
  return { rows: [...rows.values()], added, corrected, refused, unchanged };
}

const keyOf = ({ id, valid_from }: Rate): string => `${id} ${valid_from}`;
const byDay = (a: Rate, b: Rate): number => (a.valid_from < b.valid_from ? -1 : 1);

function inForceOn(rows: Iterable<Rate>, { id, valid_from }: Rate): Rate | undefined {
  return [...rows]
    .filter((row) => row.id === id && row.valid_from <= valid_from)
    .sort(byDay)
    .at(-1);
}

function samePrice(a: Rate, b: Rate): boolean {
  const terms = ({ price, tiers = [], unit, currency }: Rate) =>
    JSON.stringify([price, tiers, unit, currency]);
  return terms(a) === terms(b);
}
