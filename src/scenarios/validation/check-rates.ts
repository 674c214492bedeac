import { rateInForce } from "../../catalog/rate-in-force";
import type { Input, InputValue, Scenario } from "../scenario";
import { strangers } from "./completeness";
import { outcomeOf } from "./outcome-of";
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
  const found = outcomeOf(() => rateInForce(id, day));
  if ("refusal" in found) return [problem(place, `cannot be used: ${found.refusal}`)];
  const rate = found.result;
  if (value === undefined) return [];
  const unit = `${rate.currency}/${rate.unit}`;
  const price = `"${id}", which is ${rate.price} ${unit} on ${day}`;
  if (unit !== input.unit.replaceAll(" ", "")) {
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
