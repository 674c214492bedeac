import { Decimal } from "../../src/engine/decimal";
import { generalText } from "../../src/engine/general-text";

test.each`
  value                    | text                   | reason
  ${"0"}                   | ${"0"}                 | ${"zero"}
  ${"-0"}                  | ${"0"}                 | ${"no sign on zero"}
  ${"1500000000"}          | ${"1500000000"}        | ${"no separators"}
  ${"0.0001"}              | ${"0.0001"}            | ${"a point, whatever the locale"}
  ${"0.33333333333333333"} | ${"0.333333333333333"} | ${"15 digits"}
  ${"-12.50"}              | ${"-12.5"}             | ${"no trailing zeros"}
  ${"1.5E25"}              | ${"1.5E+25"}           | ${"too long to write out"}
  ${"2E-30"}               | ${"2E-30"}             | ${"too small to write out"}
`("$value is written $text: $reason", ({ value, text }) => {
  expect(generalText(new Decimal(value))).toBe(text);
});
