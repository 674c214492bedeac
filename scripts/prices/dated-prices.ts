import type { ModelInfo, ModelPrice } from "@pydantic/genai-prices";

/** A model's prices from a day on; without a day they are the first that the data set knows. */
export interface DatedPrices {
  readonly from?: string;
  /** The day on which the next prices start. */
  readonly until?: string;
  /** The hours of the day, in UTC, outside which these prices do not apply. */
  readonly hours?: string;
  readonly prices: ModelPrice;
}

/** The price lists of a model in the order of their days, those of some hours of the day last. */
export function datedPrices({ prices }: ModelInfo): readonly DatedPrices[] {
  if (!Array.isArray(prices)) return [{ prices }];
  const starts = prices.flatMap(({ constraint }) =>
    constraint?.type === "start_date" ? [constraint.start_date] : [],
  );
  const whole = prices
    .filter(({ constraint }) => constraint?.type !== "time_of_date")
    .map(({ constraint, prices: list }) => {
      const from = constraint?.type === "start_date" ? constraint.start_date : undefined;
      return {
        from,
        until: starts.find((start) => from === undefined || start > from),
        prices: list,
      };
    });
  const hours = prices.flatMap(({ constraint, prices: list }) =>
    constraint?.type === "time_of_date"
      ? [{ from: starts.at(-1), hours: hoursOf(constraint), prices: list }]
      : [],
  );
  return [...whole, ...sameHours(hours)];
}

const hoursOf = (window: { readonly start_time: string; readonly end_time: string }): string =>
  `${window.start_time.slice(0, 5)}–${window.end_time.slice(0, 5)}`;

/** Windows of one price are one list. */
function sameHours(lists: readonly DatedPrices[]): readonly DatedPrices[] {
  const [first] = lists;
  if (!first) return [];
  const one = JSON.stringify(first.prices);
  if (lists.some(({ prices }) => JSON.stringify(prices) !== one)) {
    throw new Error("the data set has several prices by time of day: decide how to show them");
  }
  return [{ ...first, hours: lists.map(({ hours }) => hours).join(" and ") }];
}
