import { formulaValue } from "../support/called";

describe("curves and unit economics refuse what has no answer", () => {
  test.each`
    formula                              | error        | message
    ${"=TCO.COSTCURVE(-1,0,3)"}          | ${"#NUM!"}   | ${"quantity must be a number, 0 or more, not -1."}
    ${"=TCO.COSTCURVE(1,0,3,0,0,-5,1)"}  | ${"#NUM!"}   | ${"step_size must be a number, 0 or more, not -5."}
    ${'=TCO.COSTCURVE(1,"flat",3)'}      | ${"#VALUE!"} | ${'fixed must be an amount of money, not the text "flat".'}
    ${"=TCO.COSTCURVE(1E300,0,1E300)"}   | ${"#NUM!"}   | ${"The number is too large for a cell."}
    ${"=TCO.HYBRID(20000,65,10640)"}     | ${"#NUM!"}   | ${"offload_share must be a share from 0 to 1 (70% is 0.7), not 65."}
    ${"=TCO.QUALITYGAP(1000,5%,-1,100)"} | ${"#NUM!"}   | ${"minutes_per_failure must be a number, 0 or more, not -1."}
    ${"=TCO.UNITCOST({1,2},0,0)"}        | ${"#DIV/0!"} | ${"resolution_rate is 0, and the cost cannot be spread over no resolved cases."}
    ${'=TCO.UNITCOST({1,"-"})'}          | ${"#VALUE!"} | ${'components must be an amount of money, not the text "-".'}
    ${"=TCO.RESOLVEDCOST(1,0)"}          | ${"#DIV/0!"} | ${"resolution_rate is 0, and the cost cannot be spread over no resolved cases."}
    ${"=TCO.TICKETCOST(1.2,1,1,1)"}      | ${"#NUM!"}   | ${"deflection must be a share from 0 to 1 (70% is 0.7), not 1.2."}
    ${"=TCO.RETRIES(1)"}                 | ${"#DIV/0!"} | ${"failure_rate is 1, and without max_attempts the attempts never end."}
    ${"=TCO.RETRIES(20%,0)"}             | ${"#NUM!"}   | ${"max_attempts must be a whole number from 1 to 1,000,000,000, not 0."}
    ${"=TCO.RETRIES(20%,2.5)"}           | ${"#NUM!"}   | ${"max_attempts must be a whole number from 1 to 1,000,000,000, not 2.5."}
    ${"=TCO.UPLIFT(1,5%,-8)"}            | ${"#NUM!"}   | ${"multiplier must be a number, 0 or more, not -8."}
    ${"=TCO.FINETUNE(20000,0,0.002)"}    | ${"#N/A"}    | ${"It never pays back: volume × unit_saving is not more than hosting."}
    ${"=TCO.FINETUNE(20000,3,0.1,0.3)"}  | ${"#N/A"}    | ${"It never pays back: volume × unit_saving is not more than hosting."}
    ${"=TCO.FINETUNE(-1,1000,1)"}        | ${"#NUM!"}   | ${"training_cost must not be less than 0."}
  `("$formula: $message", ({ formula, error, message }: Record<string, string>) => {
    expect(formulaValue(formula!)).toEqual({ error, message });
  });
});

it("RETRIES with a limit has an answer where every attempt fails", () => {
  expect(formulaValue("=TCO.RETRIES({0;1},{1,5})")).toEqual([
    [1, 1],
    [1, 5],
  ]);
});

it("a step of size 0 is no step, whatever it would cost", () => {
  expect(formulaValue("=TCO.COSTCURVE(500,100,2,0,0,0,8640)")).toBe(1100);
});

it("a quantity that is a step's multiple in decimals takes no further step", () => {
  // In float64 0.3 / 0.1 is 2.999… and 0.7 / 0.1 is 6.999…
  expect(formulaValue("=TCO.COSTCURVE({0.3,0.7,1.1},0,0,0,0,0.1,1)")).toEqual([[3, 7, 11]]);
});

it("a negative minimum lets a curve of credits fall below 0", () => {
  // 10 × 2 − 50
  expect(formulaValue("=TCO.COSTCURVE(10,-50,2)")).toBe(0);
  expect(formulaValue("=TCO.COSTCURVE(10,-50,2,-100)")).toBe(-30);
});
