import type { Product, Rate } from "../../src/catalog/rate";
import reviewed from "../../src/catalog/overlay.json";

/** What people have read and decided, beside what the data set says. */
export interface Overlay {
  /** The data set that the card was last made from; it does not carry its own date. */
  readonly data_set: {
    readonly name: string;
    readonly version: string;
    readonly published: string;
  };
  readonly providers: readonly ProviderChoice[];
  /** Models of the data set that are not taken, each with the reason. */
  readonly left_out: Readonly<Record<string, string>>;
  readonly item_names: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Spellings that the data set gives to one model and people use of another. */
  readonly no_aliases: readonly string[];
  readonly first_known: readonly FirstKnown[];
  readonly batch: readonly BatchRule[];
  /** What is no language model: platforms, machines, stores. */
  readonly products: readonly Product[];
  readonly rows: readonly Rate[];
}

/** Which models of a provider are taken: those whose id matches, or those listed with our id and name. */
export interface ProviderChoice {
  readonly id: string;
  readonly name: string;
  readonly models?: string;
  readonly renamed?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Whether the data set writes versions with dashes, where people write a dot. */
  readonly dotted?: boolean;
  /** How names begin that people leave out: "Sonnet 4.6". */
  readonly short_for?: string;
}

/** A day on which a source shows a price that the data set gives without a start. */
export interface FirstKnown {
  readonly product: string;
  readonly meters: readonly string[];
  readonly day: string;
  readonly seen_at: string;
}

/** A provider's published discount on requests that may wait. */
export interface BatchRule {
  readonly products: string;
  readonly meters: readonly string[];
  readonly factor: number;
  readonly since: string;
  readonly accessed: string;
  readonly url: string;
}

export const overlay: Overlay = reviewed;
