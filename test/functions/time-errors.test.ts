import { Decimal } from "../../src/engine/decimal";
import { callFunction } from "../../src/functions/call-function";
import { functionNamed } from "../../src/functions/function-named";
import { formulaValue, plain } from "../support/called";

test.each`
  formula                           | error        | message
  ${"=TCO.RUNRATE({1,2},3)"}        | ${"#N/A"}    | ${"daily_spend has fewer values than window asks for."}
  ${"=TCO.RUNRATE({1,2},0)"}        | ${"#DIV/0!"} | ${"window is 0, and no values have no mean."}
  ${"=TCO.RUNRATE({1,2},1.5)"}      | ${"#NUM!"}   | ${"window must be a whole number from 0 to 1,048,576, not 1.5."}
  ${"=TCO.RUNRATE({1,2;3,4},2)"}    | ${"#VALUE!"} | ${"daily_spend must be one row or one column, because the order of its values counts."}
  ${'=TCO.RUNRATE({1,"n/a"},2)'}    | ${"#VALUE!"} | ${'daily_spend must be an amount of money, not the text "n/a".'}
  ${"=TCO.SPIKE({1,2},2)"}          | ${"#N/A"}    | ${"series needs one value more than window: the last, and window before it."}
  ${"=TCO.SPIKE({1,2},0)"}          | ${"#DIV/0!"} | ${"window is 0, and no values have no mean."}
  ${"=TCO.SPIKE({5,0,0,2},2)"}      | ${"#DIV/0!"} | ${"The values of series before the last are 0, and nothing is a multiple of them."}
  ${"=TCO.SPIKE({-1,2},1)"}         | ${"#NUM!"}   | ${"series must be a number, 0 or more, not -1."}
  ${"=TCO.CAPSTATUS(1,0)"}          | ${"#DIV/0!"} | ${"cap is 0, and nothing is a share of it."}
  ${"=TCO.CAPSTATUS(1,-5)"}         | ${"#NUM!"}   | ${"cap must not be less than 0."}
  ${"=TCO.CAPSTATUS(1,5,-1)"}       | ${"#NUM!"}   | ${"warn must be a factor, 0 or more, not -1."}
  ${"=TCO.CHECKLIST({TRUE;1})"}     | ${"#VALUE!"} | ${"answers must be TRUE or FALSE, not 1."}
  ${'=TCO.CHECKLIST({TRUE;"yes"})'} | ${"#VALUE!"} | ${'answers must be TRUE or FALSE, not the text "yes".'}
  ${"=TCO.PVCOST(-1,{1,2})"}        | ${"#NUM!"}   | ${"rate must be a rate above -1 (8% is 0.08), not -1."}
  ${'=TCO.PVCOST(0.08,{1,"n/a"})'}  | ${"#VALUE!"} | ${'cash_flows must be an amount of money, not the text "n/a".'}
  ${"=TCO.PVCOST(0.08,{1,2;3,4})"}  | ${"#VALUE!"} | ${"cash_flows must be one row or one column, because the order of its values counts."}
  ${"=TCO.PAYBACK(100,{1,2;3,4})"}  | ${"#VALUE!"} | ${"savings must be one row or one column, because the order of its values counts."}
  ${"=TCO.PAYBACK(100,{10,20,30})"} | ${"#N/A"}    | ${"The savings never add to the outlay."}
  ${"=TCO.PAYBACK(100,0)"}          | ${"#N/A"}    | ${"The savings never add to the outlay."}
  ${"=TCO.PAYBACK(100,-5)"}         | ${"#N/A"}    | ${"The savings never add to the outlay."}
  ${"=TCO.PAYBACK(100,8,0.08)"}     | ${"#N/A"}    | ${"The savings never add to the outlay."}
  ${"=TCO.RAMP(100,0)"}             | ${"#NUM!"}   | ${"periods must be a whole number from 1 to 1,000, not 0."}
  ${"=TCO.RAMP(100,3,0)"}           | ${"#DIV/0!"} | ${"ramp_periods is 0: a ramp that reaches the target in the first period takes 1."}
  ${"=TCO.RAMP(-1,3)"}              | ${"#NUM!"}   | ${"target must be a number, 0 or more, not -1."}
  ${"=TCO.VARIANCE(-1,2,3,4)"}      | ${"#NUM!"}   | ${"budget_volume must be a number, 0 or more, not -1."}
`("$formula is $error: $message", ({ formula, error, message }) => {
  expect(formulaValue(formula)).toEqual({ error, message });
});

it("CAPSTATUS changes exactly at its shares of the cap", () => {
  expect(formulaValue("=TCO.CAPSTATUS({3649.99;3650;5839.99;5840;7300;7300.01},7300)")).toEqual(
    ["OK", "WARN", "WARN", "ALERT", "ALERT", "OVER"].map((status) => [status]),
  );
});

it("PAYBACK of one saving in a range is that saving in every period", () => {
  expect(formulaValue("=TCO.PAYBACK(100,{40})")).toBe(2.5);
});

it("RUNRATE counts blank cells at the end as days without spend", () => {
  const days = [[new Decimal(30)], [new Decimal(30)], [null]];
  expect(
    plain(callFunction(functionNamed("RUNRATE")!, [days, new Decimal(3), new Decimal(30)])),
  ).toBe(600);
});
