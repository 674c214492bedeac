import fc from "fast-check";
import { inputText } from "../../../src/taskpane/inputs/input-text";
import { typedValue } from "../../../src/taskpane/inputs/typed-value";

test.each`
  typed            | value
  ${"50000"}       | ${"50000"}
  ${"50,000"}      | ${"50000"}
  ${"1,234,567.5"} | ${"1234567.5"}
  ${" 50 000 "}    | ${"50000"}
  ${"8%"}          | ${"0.08"}
  ${"12.5 %"}      | ${"0.125"}
  ${"-5"}          | ${"-5"}
  ${".047"}        | ${".047"}
  ${"1.5E9"}       | ${"1.5E9"}
`("$typed means $value", ({ typed, value }) => {
  expect(typedValue(typed)).toBe(value);
});

test.each`
  typed       | message
  ${""}       | ${"Enter a number."}
  ${"  "}     | ${"Enter a number."}
  ${"0,05"}   | ${"Write decimals with a point, as in 1.5."}
  ${"5,00"}   | ${"Write decimals with a point, as in 1.5."}
  ${"many"}   | ${"“many” is not a number."}
  ${"1e9999"} | ${"“1e9999” is not a number."}
  ${"5%%"}    | ${"“5%%” is not a number."}
`("$typed is refused: $message", ({ typed, message }) => {
  expect(() => typedValue(typed)).toThrow(message);
});

test("what a field shows means the value it shows", () => {
  const amount = fc
    .double({ min: -1e12, max: 1e12, noNaN: true })
    .map((x) => Number(x.toPrecision(12)));
  fc.assert(
    fc.property(amount, fc.constantFrom("money", "percent", "year", "price"), (value, format) => {
      // Whole years only: a year has no fraction to show.
      const shown = format === "year" ? Math.round(value) : value;
      expect(Number(typedValue(inputText(shown, format)))).toBeCloseTo(
        shown,
        12 - Math.ceil(Math.log10(Math.abs(shown) + 1)),
      );
    }),
  );
});

test.each`
  value             | format           | text
  ${50_000}         | ${"whole"}       | ${"50,000"}
  ${0.08}           | ${"percent"}     | ${"8%"}
  ${1.08}           | ${"price"}       | ${"1.08"}
  ${0.00042}        | ${"small_price"} | ${"0.00042"}
  ${2026}           | ${"year"}        | ${"2026"}
  ${"as published"} | ${"text"}        | ${"as published"}
`("a field shows $value as $text", ({ value, format, text }) => {
  expect(inputText(value, format)).toBe(text);
});
