import type { RateCard } from "../../catalog/indexed-card";
import { priceInForce, type PriceInForce } from "../../catalog/price-in-force";
import { Decimal } from "../../engine/decimal";
import { dayMeant } from "../day-meant";
import type { Step } from "../function-record";
import { priceStep } from "./price-step";

export interface ModelCall {
  readonly model: string;
  readonly input_tokens: Decimal;
  readonly output_tokens: Decimal;
  readonly as_of: Decimal | undefined;
  readonly cached_share: Decimal;
  readonly batch_share: Decimal;
  readonly write_share: Decimal;
}

/** Tokens of one call at one price: the share of them that this meter counts. */
interface Part {
  readonly tokens: Decimal;
  readonly found: PriceInForce;
}

/** Every part of a call that has a share in it, with the price that its own prompt reaches. */
function partsOfCall(call: ModelCall, card: RateCard): readonly Part[] {
  const day = dayMeant(card, call.as_of);
  const prompt = call.input_tokens.toNumber();
  const ways = [
    { prefix: "", part: new Decimal(1).minus(call.batch_share) },
    { prefix: "batch_", part: call.batch_share },
  ];
  return ways.flatMap(({ prefix, part }) =>
    metered(call)
      .filter(({ share }) => !share.times(part).isZero())
      .map(({ meter, tokens, share }) => ({
        tokens: tokens.times(share).times(part),
        found: priceInForce(card, call.model, `${prefix}${meter}`, day, prompt),
      })),
  );
}

function metered({ input_tokens, output_tokens, cached_share, write_share }: ModelCall) {
  const fresh = new Decimal(1).minus(cached_share).minus(write_share);
  // A model that embeds has no price for output: without output tokens none is asked for.
  const written = new Decimal(output_tokens.isZero() ? 0 : 1);
  return [
    { meter: "input", tokens: input_tokens, share: fresh },
    { meter: "cache_read", tokens: input_tokens, share: cached_share },
    { meter: "cache_write", tokens: input_tokens, share: write_share },
    { meter: "output", tokens: output_tokens, share: written },
  ];
}

/** What one call costs: its parts at the prices that its own prompt reaches. */
export const costOfCall = (call: ModelCall, card: RateCard): Decimal =>
  partsOfCall(call, card).reduce((sum, part) => sum.plus(costOfPart(part)), new Decimal(0));

const costOfPart = ({ tokens, found }: Part): Decimal =>
  tokens.times(found.price).dividedBy(1_000_000);

/** Each row of the card that a call uses, what its part costs, and what they add to. */
export function callSteps(call: ModelCall, card: RateCard): readonly Step[] {
  const total = { expression: "cost of one call", value: costOfCall(call, card), unit: "money" };
  return [...partsOfCall(call, card).flatMap(partSteps), total];
}

function partSteps(part: Part): readonly Step[] {
  const { tokens, found } = part;
  const expression = `${tokens.toString()}*${found.price}/1000000`;
  return [priceStep(found), { expression, value: costOfPart(part), unit: found.rate.currency }];
}
