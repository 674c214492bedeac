import { catalogue } from "../../src/functions/catalogue";
import { callFunction } from "../../src/functions/call-function";
import { functionNamed } from "../../src/functions/function-named";
import { TcoError } from "../../src/engine/tco-error";
import { called, formulaValue, plain } from "../support/called";

describe("a wrong type is #VALUE! naming the parameter, what it must be and what it got", () => {
  test.each`
    formula                                  | message
    ${'=TCO.LLMSPEND("x",0,3,15)'}           | ${'input_tokens must be a number of tokens, 0 or more, not the text "x".'}
    ${'=TCO.LLMSPEND(1,"5",3,15)'}           | ${'output_tokens must be a number of tokens, 0 or more, not the text "5".'}
    ${"=TCO.LLMSPEND(1,2,TRUE,15)"}          | ${"input_price must be a price per 1,000,000 tokens, not TRUE."}
    ${"=TCO.FXCONVERT(1,2,0)"}               | ${"direct must be TRUE or FALSE, not 0."}
    ${'=TCO.FXCONVERT(1,2,"TRUE")'}          | ${'direct must be TRUE or FALSE, not the text "TRUE".'}
    ${'=TCO.PLANFEE(1,2,"free")'}            | ${'mode must be "credit" or "plus", not the text "free".'}
    ${"=TCO.PLANFEE(1,2,1)"}                 | ${'mode must be "credit" or "plus", not 1.'}
    ${'=TCO.PLANFEE(1,2,{"credit","plus"})'} | ${'mode must be "credit" or "plus", not a range of 1×2 cells.'}
    ${'=TCO.LABORCOST(1,"",3)'}              | ${'unit must be one of "hour", "day", "week", "month", "year", not the text "".'}
    ${'=TCO.PARITYADD({1,"n/a"},0,3)'}       | ${'build_costs must be an amount of money, not the text "n/a".'}
    ${"=TCO.PARITYADD({1,2},{0;0},3)"}       | ${"coverage must have the rows and columns of build_costs, or be one share."}
    ${"=TCO.TOKENS(1)"}                      | ${"tokens_per_call is required: it must be a number, 0 or more."}
    ${"=TCO.TOKENS(,2)"}                     | ${"units is required: it must be a number, 0 or more."}
    ${"=TCO.TOKENS(1,2,3,4)"}                | ${"TCO.TOKENS takes at most 3 arguments, not 4."}
  `("$formula: $message", ({ formula, message }: { formula: string; message: string }) => {
    expect(formulaValue(formula)).toEqual({ error: "#VALUE!", message });
  });
});

describe("a value outside its domain is #NUM!", () => {
  test.each`
    formula                             | message
    ${"=TCO.LLMSPEND(-1,0,3,15)"}       | ${"input_tokens must be a number of tokens, 0 or more, not -1."}
    ${"=TCO.LLMSPEND(1,0,3,15,70)"}     | ${"cached_share must be a share from 0 to 1 (70% is 0.7), not 70."}
    ${"=TCO.LLMSPEND(1,0,3,15,0,-0.1)"} | ${"cache_factor must be a factor, 0 or more, not -0.1."}
    ${"=TCO.AMORTIZE(1,-3)"}            | ${"life must be a number, 0 or more, not -3."}
    ${"=TCO.AMORTIZE(1,3,0,-1)"}        | ${"rate must be a rate above -1 (8% is 0.08), not -1."}
    ${"=TCO.AMORTIZE(1,3,2)"}           | ${"salvage must not be more than cost."}
    ${"=TCO.ANNUALTCO(1,-5,3)"}         | ${"one_time must not be less than 0."}
    ${"=TCO.PARITYADD({1,2},{0,2},3)"}  | ${"coverage must be a share from 0 to 1 (70% is 0.7), not 2."}
    ${"=TCO.PARITYADD({1,-2},0,3)"}     | ${"build_costs must not add up to less than 0."}
    ${"=TCO.TOKENS(1E200,1E200)"}       | ${"The number is too large for a cell."}
  `("$formula: $message", ({ formula, message }: { formula: string; message: string }) => {
    expect(formulaValue(formula)).toEqual({ error: "#NUM!", message });
  });
});

describe("a divisor of zero is #DIV/0!", () => {
  test.each`
    formula                               | message
    ${"=TCO.AMORTIZE(1,0)"}               | ${"life is 0, and a cost cannot be spread over no periods."}
    ${"=TCO.AMORTIZE(0,0,0,8%)"}          | ${"life is 0, and a cost cannot be spread over no periods."}
    ${"=TCO.ANNUALTCO(1,0,0)"}            | ${"life is 0, and a cost cannot be spread over no periods."}
    ${"=TCO.PARITYADD(1,0,0)"}            | ${"life is 0, and a cost cannot be spread over no periods."}
    ${"=TCO.FXCONVERT(1,0)"}              | ${"rate is 0, and an amount cannot be divided by it."}
    ${"=TCO.CONCURRENCY(1,1,0)"}          | ${"hours is 0, and the period needs a length."}
    ${'=TCO.LABORCOST(1,"day",1,0)'}      | ${"days_per_year is 0, and a year needs working days."}
    ${'=TCO.LABORCOST(1,"hour",1,220,0)'} | ${"hours_per_day is 0, and a day needs working hours."}
    ${"=TCO.SAVINGPCT(0,1)"}              | ${"baseline is 0, and nothing is a share of it."}
  `("$formula: $message", ({ formula, message }: { formula: string; message: string }) => {
    expect(formulaValue(formula)).toEqual({ error: "#DIV/0!", message });
  });

  it("but a divisor that the call does not use may be zero", () => {
    expect(formulaValue("=TCO.FXCONVERT(5,0,TRUE)")).toBe(0);
    expect(formulaValue('=TCO.LABORCOST(1,"month",1200,0,0)')).toBe(100);
  });
});

describe("no break-even is #N/A saying which side is always cheaper", () => {
  test.each`
    formula                      | message
    ${"=TCO.BREAKEVEN(0,1,5,1)"} | ${"No break-even: A is always cheaper."}
    ${"=TCO.BREAKEVEN(0,1,5,2)"} | ${"No break-even: A is always cheaper."}
    ${"=TCO.BREAKEVEN(5,2,0,1)"} | ${"No break-even: B is always cheaper."}
    ${"=TCO.BREAKEVEN(5,2,0,2)"} | ${"No break-even: B is always cheaper."}
    ${"=TCO.BREAKEVEN(5,2,5,2)"} | ${"A and B cost the same at every quantity."}
  `("$formula: $message", ({ formula, message }: { formula: string; message: string }) => {
    expect(formulaValue(formula)).toEqual({ error: "#N/A", message });
  });
});

describe("an error in an input comes out again", () => {
  const TOKENS = functionNamed("TOKENS")!;
  test.each(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"] as const)("%s as it is", (code) => {
    const result = callFunction(TOKENS, [new TcoError(code, "from a cell"), null]);
    expect(plain(result)).toEqual({ error: code, message: "from a cell" });
  });
  test.each(["#NAME?", "#REF!", "#NULL!"] as const)(
    "%s, which Excel does not take back, as #VALUE! naming it",
    (code) => {
      const result = callFunction(TOKENS, [null, new TcoError(code, "from a cell")]);
      const message = `tokens_per_call is the error ${code}.`;
      expect(plain(result)).toEqual({ error: "#VALUE!", message });
    },
  );
  it("the first argument's error before the second's", () => {
    expect(formulaValue("=TCO.TOKENS(#N/A,#NUM!)")).toMatchObject({ error: "#N/A" });
  });
});

describe("blank", () => {
  it("cells and empty text count as 0", () => {
    expect(plain(called("USAGEFEE", null, 3))).toBe(0);
    expect(plain(called("USAGEFEE", 5, 3, ""))).toBe(15);
    expect(plain(called("FXCONVERT", 6, 3, null))).toBe(2);
  });
  it("is not an argument left out, which takes its default", () => {
    expect(plain(called("TOKENS", 2, 3, null))).toBe(0);
    expect(plain(called("TOKENS", 2, 3, undefined))).toBe(6);
  });
});

test.each(catalogue)("TCO.$name never throws for bad data", (record) => {
  const bad = ["x", "", true, null, undefined, new TcoError("#REF!", ""), [["a", null]]];
  for (const value of bad)
    expect(() =>
      callFunction(
        record,
        record.parameters.map(() => value),
      ),
    ).not.toThrow();
});
