/** What the paste-ready tables know besides the roles. */
export interface Deck {
  /** Lines where 0 means that an approach has them in its price: they read "incl." where Parity says included. */
  readonly bundled?: readonly string[];
  /** The input with the volume of a month above which an approach's price is a quote; 0 is no limit. */
  readonly quoted_above?: string;
}
