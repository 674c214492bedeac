import { catalogue } from "../../src/functions/catalogue";
import type { ExampleValue } from "../../src/functions/function-record";
import { formulaValue } from "../support/called";

const examples = catalogue.flatMap((record) =>
  record.examples.map(({ call, value, note }) => ({ call, value, note })),
);

test.each(examples)("$call is $value: $note", ({ call, value }) => {
  const got = formulaValue(call);
  if (Array.isArray(value))
    expect(got).toEqual(value.map((row: readonly ExampleValue[]) => row.map(expected)));
  else expect(got).toEqual(expected(value as ExampleValue));
});

/** Numbers agree to 13 digits: the expectations are themselves written as float64 arithmetic. */
function expected(value: ExampleValue): unknown {
  if (typeof value !== "number") return value;
  const digits = 13 - Math.ceil(Math.log10(Math.max(Math.abs(value), 1e-3)));
  return expect.closeTo(value, Math.max(0, digits));
}

test("every function has at least two examples", () => {
  for (const record of catalogue) expect(record.examples.length).toBeGreaterThanOrEqual(2);
});
