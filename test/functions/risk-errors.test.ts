import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { callFunction } from "../../src/functions/call-function";
import { functionNamed } from "../../src/functions/function-named";
import { formulaValue, plain } from "../support/called";

describe("a simulation refuses lines that make no sense", () => {
  test.each`
    call                                               | error        | message
    ${"{1;5},{2;3},{3;9}"}                             | ${"#NUM!"}   | ${"Line 2 must have low ≤ mode ≤ high, not 5, 3, 9."}
    ${"{1,2},{2,3},{3,2.5}"}                           | ${"#NUM!"}   | ${"Line 2 must have low ≤ mode ≤ high, not 2, 3, 2.5."}
    ${"{1;2},{1,2},{3;4}"}                             | ${"#VALUE!"} | ${"mode must have the rows and columns of low."}
    ${"{1;2},{1;2},3"}                                 | ${"#VALUE!"} | ${"high must have the rows and columns of low."}
    ${'{1;"n/a"},{1;2},{3;4}'}                         | ${"#VALUE!"} | ${'low must be an amount of money, not the text "n/a".'}
    ${'1,2,3,"NORMAL"'}                                | ${"#VALUE!"} | ${'dist must be "tri" or "pert", not the text "NORMAL".'}
    ${"1,2,3,,99"}                                     | ${"#NUM!"}   | ${"trials must be a whole number from 100 to 200,000, not 99."}
    ${"1,2,3,,200001"}                                 | ${"#NUM!"}   | ${"trials must be a whole number from 100 to 200,000, not 200001."}
    ${"1,2,3,,1000.5"}                                 | ${"#NUM!"}   | ${"trials must be a whole number from 100 to 200,000, not 1000.5."}
    ${"1,2,3,,100,-1"}                                 | ${"#NUM!"}   | ${"seed must be a whole number from 0 to 4,294,967,295, not -1."}
    ${"1,2,3,,100,1,1.5"}                              | ${"#NUM!"}   | ${"correlation must be a share from 0 to 1 (70% is 0.7), not 1.5."}
    ${"1,2,3,,{100;200}"}                              | ${"#VALUE!"} | ${"trials must be one cell, not 2×1 cells: TCO.SIMULATE gives a table for each."}
    ${"{1E307;1E307},{1E308;1E308},{1.7E308;1.7E308}"} | ${"#NUM!"}   | ${"The lines add to more than a cell can hold."}
  `("SIMULATE($call): $message", ({ call, error, message }: Record<string, string>) => {
    expect(formulaValue(`=TCO.SIMULATE(${call})`)).toEqual({ error, message });
  });
});

describe("a tornado takes labels as people write them", () => {
  it("a number, an answer and a blank cell become text, which a chart takes for a name", () => {
    const labels = [[new Decimal(2026)], [true], [null], ["Runs"]];
    const low = [4, 3, 2, 1].map((value) => [new Decimal(-value)]);
    const high = low.map(() => [new Decimal(0)]);
    const result = callFunction(functionNamed("TORNADO")!, [labels, low, high, new Decimal(0)]);
    expect((plain(result) as unknown[][]).map(([label]) => label)).toEqual([
      "2026",
      "TRUE",
      "",
      "Runs",
    ]);
  });
  it("an error among them comes out again", () => {
    const labels = [[new TcoError("#N/A", "no such input")]];
    const [one, none] = [new Decimal(1), new Decimal(0)];
    const result = callFunction(functionNamed("TORNADO")!, [labels, one, one, none]);
    expect(plain(result)).toEqual({ error: "#N/A", message: "no such input" });
  });
  test.each`
    call                           | error        | message
    ${'{"a";"b"},{1,2},{1;2},0'}   | ${"#VALUE!"} | ${"low must have the rows and columns of labels."}
    ${'{"a";"b"},{1;2},3,0'}       | ${"#VALUE!"} | ${"high must have the rows and columns of labels."}
    ${'{"a";"b"},{1;2},{1;2},0,0'} | ${"#NUM!"}   | ${"top must be a whole number from 1 to 1,048,576, not 0."}
    ${'{"a";"b"},{1;"x"},{1;2},0'} | ${"#VALUE!"} | ${'low must be an amount of money, not the text "x".'}
  `("TORNADO($call): $message", ({ call, error, message }: Record<string, string>) => {
    expect(formulaValue(`=TCO.TORNADO(${call})`)).toEqual({ error, message });
  });
});

test.each`
  formula                           | error        | message
  ${"=TCO.ALLOCATE(100,{0;0})"}     | ${"#DIV/0!"} | ${"drivers add to 0, and nothing is in proportion to them."}
  ${"=TCO.ALLOCATE(100,{1;-1},0)"}  | ${"#NUM!"}   | ${"drivers must be a number, 0 or more, not -1."}
  ${"=TCO.ALLOCATE(100,{1;2},0.5)"} | ${"#NUM!"}   | ${"num_digits must be a whole number from -15 to 15, not 0.5."}
  ${"=TCO.ALLOCATE({1;2},{1;2})"}   | ${"#VALUE!"} | ${"cost must be one cell, not 2×1 cells: TCO.ALLOCATE gives a table for each."}
  ${"=TCO.ROUNDFIT({1;2},16)"}      | ${"#NUM!"}   | ${"num_digits must be a whole number from -15 to 15, not 16."}
  ${'=TCO.ROUNDFIT({1;"x"})'}       | ${"#VALUE!"} | ${'values must be an amount of money, not the text "x".'}
`("$formula: $message", ({ formula, error, message }: Record<string, string>) => {
  expect(formulaValue(formula!)).toEqual({ error, message });
});
