import { periodOf } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";
import { comparisonWords } from "./comparison-words";
import { singleWords } from "./single-words";

/** A sentence is fragments joined by "&"; the fragments stand in rows of their own below the page. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
}
export interface Fragment {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  /** A figure, not a text. */
  readonly kind?: "number" | "share";
}
export interface SummaryWords {
  /** From the headline down. */
  readonly sentences: readonly Sentence[];
  /** The message of the chart, which stands below the page. */
  readonly chart: Sentence;
  /** In the order in which they build on one another. */
  readonly fragments: readonly Fragment[];
}

/** Several approaches are compared; one alone is taken apart. */
export function summaryWords(scenario: Scenario): SummaryWords {
  const period = periodOf(scenario);
  return scenario.approaches.length === 1
    ? singleWords(period)
    : comparisonWords(period, scenario.roles.subtotal !== undefined);
}
