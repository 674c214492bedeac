import card from "./rate-card.json";

/** One price as its publisher quotes it. Rows are appended with a new start date, never overwritten. */
export interface Rate {
  readonly id: string;
  readonly provider: string;
  readonly item: string;
  readonly meter: string;
  /** What one price buys: a million tokens, a run, a month. */
  readonly unit: string;
  readonly currency: string;
  readonly price: number;
  /** ISO dates. */
  readonly valid_from: string;
  readonly accessed: string;
  readonly url: string;
  readonly status: string;
}

export interface RateCard {
  readonly version: string;
  /** SHA-256 of the entries as compact JSON: what an auditor compares. */
  readonly sha256: string;
  readonly entries: readonly Rate[];
}

export const rateCard: RateCard = card;
