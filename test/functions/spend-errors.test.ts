import { formulaValue } from "../support/called";

describe("shares that do not fit together are refused", () => {
  test.each`
    formula                              | error        | message
    ${"=TCO.CACHEPRICE(3,70%,,31%)"}     | ${"#NUM!"}   | ${"read_share and write_share must not add to more than 1."}
    ${"=TCO.CACHEPRICE(3,1.1)"}          | ${"#NUM!"}   | ${"read_share must be a share from 0 to 1 (70% is 0.7), not 1.1."}
    ${"=TCO.BLENDPRICE(3,15,25)"}        | ${"#NUM!"}   | ${"output_share must be a share from 0 to 1 (70% is 0.7), not 25."}
    ${"=TCO.ROUTEMIX({0.8,0.1},{1,2})"}  | ${"#NUM!"}   | ${"shares must add to 1 (within 0.000001)."}
    ${"=TCO.ROUTEMIX({0.8,0.2},{1;2})"}  | ${"#VALUE!"} | ${"values must have the rows and columns of shares."}
    ${"=TCO.ROUTEMIX({0.8,0.2},3)"}      | ${"#VALUE!"} | ${"values must have the rows and columns of shares."}
    ${"=TCO.ROUTEMIX({0.8,0.2},{1,-2})"} | ${"#NUM!"}   | ${"values must be a number, 0 or more, not -2."}
    ${'=TCO.ROUTEMIX({0.8,""},{1,"-"})'} | ${"#VALUE!"} | ${'values must be a number, 0 or more, not the text "-".'}
  `("$formula: $message", ({ formula, error, message }) => {
    expect(formulaValue(formula as string)).toEqual({ error, message });
  });
});

describe("shares that only float64 keeps from adding up are taken as meant", () => {
  test.each`
    formula                                            | value         | reason
    ${"=TCO.CACHEPRICE(3,70%,,0.30000000000000004)"}   | ${1.335}      | ${"what a cell with =1-70% holds: 3 × (0.07 + 0.375)"}
    ${"=TCO.ROUTEMIX({0.333333,0.666667},{3,6})"}      | ${5.000001}   | ${"thirds to six places: 0.999999 + 4.000002"}
    ${"=TCO.ROUTEMIX({0.333333,0.666666},{3,6})"}      | ${4.999995}   | ${"0.000001 below 1, the most that is let pass"}
    ${"=TCO.ROUTEMIX({0.3333334,0.6666676},{10,10})"}  | ${10.00001}   | ${"0.000001 above 1"}
    ${"=TCO.ROUTEMIX({0.5,0.5000000001},{1E12,1E12})"} | ${1e12 + 100} | ${"shares are not scaled to 1: a trillion and 0.0000000001 of it"}
  `("$formula is $value: $reason", ({ formula, value }) => {
    expect(formulaValue(formula as string)).toBeCloseTo(value as number, 9);
  });
});
