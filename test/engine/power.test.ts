import { Decimal } from "../../src/engine/decimal";
import { power } from "../../src/engine/power";

test.each`
  base      | exponent | result                                    | reason
  ${"1.08"} | ${"-3"}  | ${"0.7938322410201696895798404714728446"} | ${"1 / 1.259712, to 34 digits"}
  ${"-2"}   | ${"3"}   | ${"-8"}                                   | ${"a whole exponent"}
  ${"0"}    | ${"2"}   | ${"0"}                                    | ${"zero stays zero"}
  ${"4"}    | ${"0.5"} | ${"2"}                                    | ${"a root"}
`("$base ^ $exponent is $result: $reason", ({ base, exponent, result }) => {
  const value = power(new Decimal(base), new Decimal(exponent));
  expect(String(value)).toBe(String(new Decimal(result)));
});

test.each`
  base    | exponent | code
  ${"0"}  | ${"0"}   | ${"#NUM!"}
  ${"0"}  | ${"-1"}  | ${"#DIV/0!"}
  ${"-8"} | ${"0.5"} | ${"#NUM!"}
`("$base ^ $exponent is $code, as in Excel", ({ base, exponent, code }) => {
  expect(power(new Decimal(base), new Decimal(exponent))).toMatchObject({ code });
});
