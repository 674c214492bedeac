/** One price as its publisher quotes it. Rows are appended with a new start date, never overwritten. */
export interface Rate {
  /** Product and meter: `claude-sonnet-4.6/output`. */
  readonly id: string;
  readonly provider: string;
  readonly item: string;
  readonly meter: string;
  /** What one price buys: a million tokens, a run, a month. */
  readonly unit: string;
  readonly currency: string;
  readonly price: number;
  /** Prices of requests with longer prompts, shortest first. The whole request costs the price of its tier. */
  readonly tiers?: readonly Tier[];
  /** ISO dates. The first day on which the price is known to have been in force. */
  readonly valid_from: string;
  readonly accessed: string;
  readonly url: string;
  /** Published by the provider, derived from that, quoted by others, or disputed: contradicting the provider. */
  readonly status: string;
  /** What a subscription includes, and its limits. */
  readonly includes?: Readonly<Partial<Record<string, number | boolean>>>;
  readonly note?: string;
}

export interface Tier {
  /** Prompt tokens of one request that must be exceeded. */
  readonly above: number;
  readonly price: number;
}

/** Something with prices: a model, a platform, a machine. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  /** Other spellings that people and providers use. */
  readonly aliases?: readonly string[];
  /** Whether its provider appends the day of a release to the id: claude-haiku-4-5-20251001. */
  readonly dated?: boolean;
}
