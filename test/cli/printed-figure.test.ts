import fc from "fast-check";
import { printedFigure } from "../../src/cli/printed-figure";

const MONEY = `#,##0_);(#,##0);"–"_);@_)`;
const SHARE = `0.0%_);(0.0%);"–"_)`;
const UNIT_PRICE = "0.0000_);(0.0000)";

describe("printedFigure", () => {
  test.each`
    value                 | format        | printed            | source
    ${117377.44444444444} | ${MONEY}      | ${"117,377.44"}    | ${"TOT.subtotal of self_hosted: 36,040 + 8,683 + 58,194.44 + 14,460"}
    ${0.657924}           | ${SHARE}      | ${"65.79%"}        | ${"1 − 40,152 / 117,377.44"}
    ${0.06692}            | ${UNIT_PRICE} | ${"0.0669"}        | ${"40,152 / 600,000 runs"}
    ${-1234567.891}       | ${MONEY}      | ${"-1,234,567.89"} | ${"rounded to the cent"}
    ${-0.001}             | ${MONEY}      | ${"0.00"}          | ${"nothing is not negative"}
    ${999.995}            | ${MONEY}      | ${"1,000.00"}      | ${"999.995 is 999.99500000000000454 as a float"}
    ${600000}             | ${"#,##0_)"}  | ${"600,000"}       | ${"12 × 50,000 runs"}
    ${"n/a"}              | ${MONEY}      | ${"n/a"}           | ${"a text stays as it is"}
  `("$value is $printed: $source", ({ value, format, printed }) => {
    expect(printedFigure(value, format)).toBe(printed);
  });

  it("without its commas is the number to the cent", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const digits = printedFigure(value, MONEY).replace(/,/g, "");
        expect(Number(digits)).toBe(Number(value.toFixed(2)) + 0);
      }),
    );
  });

  it("groups by threes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(printedFigure(value, MONEY)).toMatch(/^-?\d{1,3}(,\d{3})*\.00$/);
      }),
    );
  });
});
