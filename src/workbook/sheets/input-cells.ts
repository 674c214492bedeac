import { rateInForce } from "../../catalog/rate-in-force";
import type { Input, InputValue } from "../../scenarios/scenario";
import { cell, offset, placeOf, refer } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, validated, write, type DraftCell, type RowContext } from "../draft";
import { numberFormats } from "../number-formats";
import type { ValidationRule } from "../plan";
import { dataStyle, figureStyle, inputStyle } from "../styles";
import { unitWords } from "../unit-words";
import { shownBound } from "./allowed-numbers";

/** What may be typed for an input, in words that say why not. */
function validationOf(input: Input): ValidationRule {
  const title = input.label;
  if (input.choices) {
    return {
      kind: "list",
      values: input.choices,
      title,
      message: `One of ${input.choices.join(", ")}.`,
    };
  }
  const { minimum = 0, above = false, maximum, format } = input;
  const from = shownBound(minimum, format);
  const lower = above ? `more than ${from}` : `${from} or more`;
  const upper = maximum === undefined ? "" : `, at most ${shownBound(maximum, format)}`;
  return {
    kind: input.whole ? "whole" : "decimal",
    minimum,
    above,
    ...(maximum === undefined ? {} : { maximum }),
    title,
    message: `${input.whole ? "A whole number" : "A number"}, ${lower}${upper}; unit: ${unitWords(input.unit, input.format)}.`,
  };
}

/** The base cell: typed, or a reference to the row of the rate card that gives it. */
export function baseCell(
  { asOf }: Blueprint,
  context: RowContext,
  input: Input,
  column: number,
  value: InputValue,
  rateId: string | undefined,
): DraftCell {
  const format = numberFormats[input.format];
  const validation = validationOf(input);
  if (rateId && rateInForce(rateId, asOf).price === value) {
    const { color: _typed, ...style } = inputStyle(format);
    const price = refer(placeOf(context.book, rateId), context.sheet, context.row);
    return validated(compute(column, price, style), validation);
  }
  return validated(write(column, value, inputStyle(format)), validation);
}

/** Low and high: typed where the input has a range, otherwise the base again. */
export function boundCell(
  input: Input,
  column: number,
  value: InputValue | undefined,
  baseColumn: number,
  base: InputValue,
): DraftCell {
  const format = numberFormats[input.format];
  if (value === undefined || value === base) {
    const same = cell("", "", offset(0), offset(baseColumn - column));
    return compute(column, same, figureStyle("calc", format));
  }
  const style = inputStyle(format, input.range === "assumed");
  return validated(write(column, value, style), validationOf(input));
}

/** What the document says: locked, and what Reconciliation is computed from. */
export function publishedCell(input: Input, column: number, value: InputValue): DraftCell {
  return write(column, value, dataStyle(numberFormats[input.format]));
}
