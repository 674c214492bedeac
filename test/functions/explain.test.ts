import { costFunctions } from "../../src/functions/cost-functions";
import { functionNamed } from "../../src/functions/function-named";
import { formulaValue } from "../support/called";
import type { Plain } from "../support/called";

function rows(formula: string): Plain[][] {
  const value = formulaValue(formula);
  if (!Array.isArray(value)) throw new Error(JSON.stringify(value));
  return value;
}

it("shows inputs, steps and the native formula of a model bill", () => {
  expect(rows('=TCO.EXPLAIN("LLMSPEND",1.5E9,225E6,3,15)')).toEqual([
    [1, "input_tokens", 1.5e9, "token"],
    [2, "output_tokens", 2.25e8, "token"],
    [3, "input_price", 3, "money/Mtok"],
    [4, "output_price", 15, "money/Mtok"],
    [5, "input_tokens*input_price", 4.5e9, "token*money/Mtok"],
    [6, "output_tokens*output_price", 3.375e9, "token*money/Mtok"],
    [7, "input_tokens*input_price+output_tokens*output_price", 7.875e9, "token*money/Mtok"],
    [8, "(input_tokens*input_price+output_tokens*output_price)/1000000", 7875, "money"],
    [9, "=(1500000000*3+225000000*15)/1000000", 7875, "money"],
  ]);
});

it("carries the units that derive and leaves the others blank", () => {
  const units = rows('=TCO.EXPLAIN("AMORTIZE",174584,3,0,8%)').map(([, step, , unit]) => [
    step,
    unit,
  ]);
  expect(units).toContainEqual(["life", "period"]);
  expect(units).toContainEqual(["1+rate", "1"]);
  expect(units).toContainEqual(["(1+rate)^-life", ""]);
  expect(units.at(-1)?.[1]).toBe("money/period");
});

it("takes the branch that the call takes", () => {
  const steps = rows('=TCO.EXPLAIN("LABORCOST",6,"Month",110000)').map(([, step]) => step);
  expect(steps.slice(-3)).toEqual([
    "quantity*annual_cost",
    "quantity*annual_cost/12",
    "=6*110000/12",
  ]);
});

it("shows a range by its size, and in full in the native formula", () => {
  const table = rows('=TCO.EXPLAIN("PARITYADD",{100,200},{0,0.5},2)');
  expect(table[0]).toEqual([1, "build_costs", "1×2 cells", "money"]);
  expect(table.at(-1)).toEqual([8, "=SUMPRODUCT({100,200}*(1-{0,0.5}))/2", 100, "money/period"]);
});

it("leaves a long range by name: a cell has no room for it", () => {
  const costs = Array.from({ length: 200 }, (_, index) => index).join(";");
  expect(rows(`=TCO.EXPLAIN("PARITYADD",{${costs}},0,2)`).at(-1)?.[1]).toBe(
    "=SUMPRODUCT(build_costs)/2",
  );
});

it("takes 0 for a blank flag, which is what Excel on the desktop sends", () => {
  const answered = (call: string) => rows(`=TCO.EXPLAIN(${call})`);
  expect(answered('"FXCONVERT",6,2,0')).toEqual(answered('"FXCONVERT",6,2,FALSE'));
  expect(answered('"CHECKLIST",{TRUE,0},1')).toEqual(answered('"CHECKLIST",{TRUE,FALSE},1'));
});

const firstCalls = costFunctions.flatMap(({ name, examples }) =>
  examples.slice(0, 1).map(({ call }) => ({ name, call })),
);
/** A derivation ends with each cell of the result twice: as its last step and as native Excel, where there is such. */
test.each(firstCalls)("of $call ends with the call's own value", ({ name, call }) => {
  const explained = call.replace(`TCO.${name}(`, `TCO.EXPLAIN("${name}",`);
  const values = rows(explained).flatMap(([, , value]) => (value === "" ? [] : [value]));
  const results = [formulaValue(call)].flat(2);
  const twice = functionNamed(name)?.native === "no" ? results : [...results, ...results];
  expect(values.slice(-twice.length)).toEqual(twice);
});

describe("is an error where there is nothing to derive", () => {
  test.each`
    formula                               | error        | message
    ${'=TCO.EXPLAIN("NOSUCH",1)'}         | ${"#N/A"}    | ${'There is no function "NOSUCH" to explain.'}
    ${'=TCO.EXPLAIN("EXPLAIN","TOKENS")'} | ${"#N/A"}    | ${'There is no function "EXPLAIN" to explain.'}
    ${"=TCO.EXPLAIN(5)"}                  | ${"#VALUE!"} | ${"function_name must be a text, not 5."}
    ${'=TCO.EXPLAIN("AMORTIZE",1,0)'}     | ${"#DIV/0!"} | ${"life is 0, and a cost cannot be spread over no periods."}
    ${'=TCO.EXPLAIN("USAGEFEE",{1,2},3)'} | ${"#VALUE!"} | ${"TCO.EXPLAIN derives one figure: give every argument of TCO.USAGEFEE one cell."}
    ${'=TCO.EXPLAIN("TOKENS",1,2,3,4)'}   | ${"#VALUE!"} | ${"TCO.TOKENS takes at most 3 arguments, not 4."}
  `("$formula: $message", ({ formula, error, message }: Record<string, string>) => {
    expect(formulaValue(formula!)).toEqual({ error, message });
  });
});
