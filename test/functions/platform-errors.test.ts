import { formulaValue } from "../support/called";

describe("TIERCOST refuses a price list that cannot be read", () => {
  test.each`
    formula                                      | error        | message
    ${"=TCO.TIERCOST(5,{1,10},{2,1})"}           | ${"#NUM!"}   | ${"thresholds must begin with 0, not 1."}
    ${"=TCO.TIERCOST(5,{0,10,10},{3,2,1})"}      | ${"#NUM!"}   | ${"thresholds must rise from one to the next, not 10, 10."}
    ${"=TCO.TIERCOST(5,{0,20,10},{3,2,1})"}      | ${"#NUM!"}   | ${"thresholds must rise from one to the next, not 20, 10."}
    ${"=TCO.TIERCOST(5,{0,10},{2;1})"}           | ${"#VALUE!"} | ${"unit_prices must have the rows and columns of thresholds."}
    ${"=TCO.TIERCOST(5,{0,10},2)"}               | ${"#VALUE!"} | ${"unit_prices must have the rows and columns of thresholds."}
    ${"=TCO.TIERCOST(5,{0,10;20,30},{4,3;2,1})"} | ${"#VALUE!"} | ${"thresholds must be one row or one column."}
    ${"=TCO.TIERCOST(5,{0,-10},{2,1})"}          | ${"#NUM!"}   | ${"thresholds must be a number, 0 or more, not -10."}
    ${'=TCO.TIERCOST(5,{0,"from 10"},{2,1})'}    | ${"#VALUE!"} | ${'thresholds must be a number, 0 or more, not the text "from 10".'}
    ${'=TCO.TIERCOST(5,{0,10},{2,"quote"})'}     | ${"#VALUE!"} | ${'unit_prices must be an amount of money, not the text "quote".'}
    ${"=TCO.TIERCOST(-5,{0,10},{2,1})"}          | ${"#NUM!"}   | ${"quantity must be a number, 0 or more, not -5."}
    ${'=TCO.TIERCOST(5,{0,10},{2,1},"block")'}   | ${"#VALUE!"} | ${'mode must be "graduated" or "volume", not the text "block".'}
    ${"=TCO.TIERCOST(1E300,{0,10},{2,1E300})"}   | ${"#NUM!"}   | ${"The number is too large for a cell."}
  `("$formula: $message", ({ formula, error, message }) => {
    expect(formulaValue(formula as string)).toEqual({ error, message });
  });
});

it("TIERCOST takes a blank first threshold as 0 and spills over quantities", () => {
  expect(formulaValue('=TCO.TIERCOST({5;20},{"",10},{2,1})')).toEqual([[10], [30]]);
});

describe("GPUs without load or speed are #DIV/0!", () => {
  test.each`
    formula                       | message
    ${"=TCO.GPUPRICE(3,0)"}       | ${"tokens_per_second is 0, and a cost cannot be spread over no tokens."}
    ${"=TCO.GPUPRICE(3,850,0)"}   | ${"duty is 0, and a cost cannot be spread over no tokens."}
    ${"=TCO.GPUSIZE(5000,0)"}     | ${"replica_tokens_per_second is 0, and such replicas carry no load."}
    ${"=TCO.GPUSIZE(5000,850,0)"} | ${"target_load is 0, and replicas without load carry none."}
  `("$formula: $message", ({ formula, message }) => {
    expect(formulaValue(formula as string)).toEqual({ error: "#DIV/0!", message });
  });
});

describe("shares above 1 and negative numbers are #NUM!", () => {
  test.each`
    formula                         | message
    ${"=TCO.COMMITFEE(1,2,10)"}     | ${"discount must be a share from 0 to 1 (70% is 0.7), not 10."}
    ${"=TCO.GPUPRICE(3,850,60)"}    | ${"duty must be a share from 0 to 1 (70% is 0.7), not 60."}
    ${"=TCO.GPUSIZE(5000,850,1.2)"} | ${"target_load must be a share from 0 to 1 (70% is 0.7), not 1.2."}
    ${"=TCO.EMBEDCOST(1,1,1,2)"}    | ${"share must be a share from 0 to 1 (70% is 0.7), not 2."}
    ${"=TCO.GPUFLEET(-1,3)"}        | ${"gpus must be a number, 0 or more, not -1."}
    ${"=TCO.VECTORDB(1,-1,1,1)"}    | ${"queries must be a number, 0 or more, not -1."}
    ${"=TCO.SEATFEE(1,2,-3)"}       | ${"minimum_seats must be a number, 0 or more, not -3."}
  `("$formula: $message", ({ formula, message }) => {
    expect(formulaValue(formula as string)).toEqual({ error: "#NUM!", message });
  });
});

it("credits are amounts of money like others: a price or a bill may be negative", () => {
  expect(formulaValue("=TCO.TIERCOST(20,{0,10},{2,-1})")).toBe(10);
  expect(formulaValue("=TCO.GPUFLEET(1,1,10,-4)")).toBe(6);
});
