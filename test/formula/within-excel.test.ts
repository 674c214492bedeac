import { TcoError } from "../../src/engine/tco-error";
import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";

test.each`
  formula                 | outcome     | source
  ${"1.79E308"}           | ${"number"} | ${"below float64's 1.7976931348623157E308"}
  ${"1E400"}              | ${"#NUM!"}  | ${"a literal above it"}
  ${"1.8E308"}            | ${"#NUM!"}  | ${"just above it"}
  ${"1E200*1E200"}        | ${"#NUM!"}  | ${"a product above it"}
  ${"-1.8E308"}           | ${"#NUM!"}  | ${"below the least"}
  ${'IFERROR(1E400,"x")'} | ${"text"}   | ${"the error is a value"}
`("$formula is $outcome: $source", ({ formula, outcome }) => {
  const value = evaluate(parse(formula), {});
  const kind =
    value instanceof TcoError ? value.code : typeof value === "string" ? "text" : "number";
  expect(kind).toBe(outcome);
});

test.each(["-0", "0*-1", "0/-5", "(-0)^3", "-0^4", "-(1-1)"])(
  "%s is 0 without a sign",
  (formula) => {
    const value = evaluate(parse(formula), {});
    expect(Number(value)).toBe(0);
  },
);
