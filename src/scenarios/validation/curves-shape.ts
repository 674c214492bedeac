import { MOST_STEPS, type CurvePart, type Curves } from "../curves";
import { list } from "./list-reader";
import { scalar } from "./reader";
import { optional, record } from "./record-reader";
import { formula, text } from "./scalar-readers";

const part = record<CurvePart>({
  id: text,
  label: text,
  fixed: optional(formula),
  unit: optional(formula),
  minimum: optional(formula),
  included: optional(formula),
  step_size: optional(formula),
  step_cost: optional(formula),
  steps: optional(
    scalar(
      `a whole number from 1 to ${MOST_STEPS}`,
      (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_STEPS,
    ),
  ),
});

export const curves = record<Curves>({
  from: text,
  to: text,
  total: text,
  parts: list(part, { word: "part", filled: true }),
  compare: optional(list(list(text), { filled: true })),
  answers: scalar(
    "a whole number from 1 to 40",
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 40,
  ),
  intervals: optional(
    scalar(
      "a whole number from 1 to 400",
      (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 400,
    ),
  ),
  limit: optional(text),
});
