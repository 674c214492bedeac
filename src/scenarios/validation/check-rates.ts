import { rateInForce } from "../../catalog/rate-in-force";
import type { Rate } from "../../catalog/rate-card";
import { TcoError } from "../../engine/tco-error";
import type { Input, InputValue, Scenario } from "../scenario";
import { strangers } from "./completeness";
import { called, field, problem, WHOLE, type Place } from "./place";

/** A value that claims to come from the rate card must be that price, in that unit. */
export function rateProblems({ inputs, approaches, as_of }: Scenario): readonly string[] {
  const ids = approaches.map(({ id }) => id);
  return inputs.flatMap((input) => {
    const { rate, base } = input;
    if (rate === undefined) return [];
    const place = field(called(WHOLE, "input", input.id), "rate");
    if (typeof rate !== typeof base && (typeof rate === "object" || typeof base === "object")) {
      return [
        problem(place, "must be written as base is: one for all approaches, or one for each"),
      ];
    }
    if (typeof rate === "string") return taken(input, rate, base as InputValue, place, as_of);
    return [
      ...strangers(rate, place, ids),
      ...Object.entries(rate).flatMap(([id, one]) =>
        taken(
          input,
          one,
          (base as Readonly<Record<string, InputValue>>)[id],
          field(place, id),
          as_of,
        ),
      ),
    ];
  });
}

function taken(
  input: Input,
  id: string,
  value: InputValue | undefined,
  place: Place,
  day: string,
): readonly string[] {
  const rate = entryOf(id, day);
  if (typeof rate === "string") return [problem(place, `cannot be used: ${rate}`)];
  if (value === undefined) return [];
  const unit = `${rate.currency}/${rate.unit}`;
  const price = `"${id}", which is ${rate.price} ${unit} on ${day}`;
  if (unit !== input.unit) {
    return [problem(place, `names the price ${price}, but the input is in ${input.unit}`)];
  }
  if (rate.price === value) return [];
  return [
    problem(
      place,
      `names the price ${price}, but base is ${value}; write ${rate.price}, or leave out rate`,
    ),
  ];
}

/** The row of the rate card, or why there is none. */
function entryOf(id: string, day: string): Rate | string {
  try {
    return rateInForce(id, day);
  } catch (error) {
    if (error instanceof TcoError) return error.message;
    throw error;
  }
}
