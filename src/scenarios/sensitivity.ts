/** What sheet Sensitivity varies. */
export interface Sensitivity {
  /** Inputs with a range: each is moved alone to its low and to its high. */
  readonly tornado: readonly string[];
  /** The second axis of the grid by volume. */
  readonly two_way?: TwoWay;
  /** Checks holds the risk block against the add-in's simulation, within 2 %: skewed ranges differ by more. */
  readonly simulated?: boolean;
}
export interface TwoWay {
  readonly input: string;
  readonly values: readonly number[];
}
