import { formulaValue } from "../support/called";

test.each`
  formula                                | error        | message
  ${"=TCO.AMORTSCHED(100,0)"}            | ${"#DIV/0!"} | ${"life is 0, and a cost cannot be spread over no periods."}
  ${"=TCO.AMORTSCHED(100,2.5)"}          | ${"#NUM!"}   | ${"life must be a whole number from 0 to 1,000, not 2.5."}
  ${"=TCO.AMORTSCHED(100,-1)"}           | ${"#NUM!"}   | ${"life must be a whole number from 0 to 1,000, not -1."}
  ${"=TCO.AMORTSCHED(100,3,101)"}        | ${"#NUM!"}   | ${"salvage must not be more than cost."}
  ${"=TCO.AMORTSCHED(100,3,0,13)"}       | ${"#NUM!"}   | ${"start_month must be a whole number from 1 to 12, not 13."}
  ${'=TCO.AMORTSCHED(100,3,0,1,"DB")'}   | ${"#NUM!"}   | ${'salvage must be more than 0 for "DB": no fixed rate leaves nothing.'}
  ${'=TCO.AMORTSCHED(100,3,0,1,"SYD")'}  | ${"#VALUE!"} | ${'method must be one of "SL", "DB", "DDB", not the text "SYD".'}
  ${'=TCO.AMORTSCHED(9,3,0,1,"DDB",-1)'} | ${"#NUM!"}   | ${"factor must be a factor, 0 or more, not -1."}
  ${"=TCO.AMORTSCHED(100,{3,4})"}        | ${"#VALUE!"} | ${"life must be one cell or a column, not 1×2 cells: TCO.AMORTSCHED gives a row for each."}
  ${"=TCO.OPEXSHARE(1,0)"}               | ${"#DIV/0!"} | ${"engineering_opex is 0, and nothing is a share of it."}
  ${"=TCO.OPEXSHARE(1,-5)"}              | ${"#NUM!"}   | ${"engineering_opex must not be less than 0."}
  ${"=TCO.OPEXSHARE(1,5,0.2,0.1)"}       | ${"#NUM!"}   | ${"low must not be more than high."}
  ${"=TCO.OPEXSHARE(1,5,4)"}             | ${"#NUM!"}   | ${"low must be a share from 0 to 1 (70% is 0.7), not 4."}
`("$formula is $error: $message", ({ formula, error, message }) => {
  expect(formulaValue(formula)).toEqual({ error, message });
});

it("AMORTSCHED takes its method in any case", () => {
  expect(formulaValue('=TCO.AMORTSCHED(90,3,0,1,"ddb")')).toEqual(
    formulaValue('=TCO.AMORTSCHED(90,3,0,1,"DDB")'),
  );
});

it("AMORTSCHED gives a column of assets a row each, and what a shorter life lacks is #N/A", () => {
  expect(formulaValue("=TCO.AMORTSCHED({90;90},{3;2})")).toMatchObject([
    [30, 30, 30],
    [45, 45, { error: "#N/A" }],
  ]);
});

it("AMORTSCHED of an asset that costs money to be rid of writes off both", () => {
  // 90 and 30 for its disposal, over three years.
  expect(formulaValue("=TCO.AMORTSCHED(90,3,-30)")).toEqual([[40, 40, 40]]);
});
