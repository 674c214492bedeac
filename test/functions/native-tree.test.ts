import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { nativeTree } from "../../src/functions/native-tree";

function native(formula: string): string {
  return printFormula(nativeTree(parse(formula)));
}

test.each`
  call                                 | formula
  ${"TCO.TOKENS(A2,10000,3)"}          | ${"A2*3*10000"}
  ${"TCO.LLMSPEND(a,b,3,15)"}          | ${"(a*3+b*15)/1000000"}
  ${"TCO.LLMSPEND(1.5E9,B1,3,15,70%)"} | ${"((1-70%+70%*0.1)*1.5E9*3+B1*15)/1000000"}
  ${"TCO.FXCONVERT(A1,1.08)"}          | ${"A1/1.08"}
  ${"TCO.FXCONVERT(A1,1.08,TRUE)"}     | ${"A1*1.08"}
  ${"TCO.FXCONVERT(A1,B1,C1)"}         | ${"IF(C1,A1*B1,A1/B1)"}
  ${"TCO.COMPUTEHOURS(A1,45)"}         | ${"A1*45/3600"}
  ${"TCO.CONCURRENCY(A1,45)"}          | ${"A1*45/3600/730"}
  ${"TCO.PLANFEE(A1,200)"}             | ${"MAX(200,A1)"}
  ${'TCO.PLANFEE(A1,200,"Plus")'}      | ${"A1+200"}
  ${"TCO.FTECOST(20%,110000)"}         | ${"20%*110000/12"}
  ${'TCO.LABORCOST(6,"MONTH",110000)'} | ${"6*110000/12"}
  ${'TCO.LABORCOST(A1,"hour",B1)'}     | ${"A1*B1/(220*8)"}
  ${"TCO.AMORTIZE(174584,3)"}          | ${"174584/3"}
  ${"TCO.AMORTIZE(A1,3,0,8%)"}         | ${"(A1-0*(1+8%)^-3)*8%/(1-(1+8%)^-3)"}
  ${"TCO.NETOVERLAP(A1,B1)"}           | ${"MAX(0,A1-B1)"}
  ${"TCO.PARITYADD(A1:A3,0,3)"}        | ${"SUMPRODUCT(A1:A3)/3"}
  ${"TCO.ANNUALTCO(A1,B1,3)"}          | ${"12*A1+B1/3"}
  ${"TCO.SAVINGPCT(A1,B1)"}            | ${"1-B1/A1"}
  ${"TCO.BREAKEVEN(0,75,10000,0)"}     | ${"10000/75"}
`("$call is $formula", ({ call, formula }: { call: string; formula: string }) => {
  expect(native(call)).toBe(formula);
});

it("finds the price before each threshold of TIERCOST by a look-up just below it", () => {
  expect(native("TCO.TIERCOST(A1,B1:B3,C1:C3)")).toBe(
    "SUMPRODUCT((A1>B1:B3)*(A1-B1:B3)*(C1:C3-(B1:B3>0)*LOOKUP(B1:B3*(1-1E-12),--B1:B3,C1:C3)))",
  );
  expect(native('TCO.TIERCOST(A1,B1:B3,C1:C3,"volume")')).toBe("A1*LOOKUP(A1,--B1:B3,C1:C3)");
});

it("keeps an argument together: precedence is structure, not text", () => {
  expect(native("TCO.FXCONVERT(A1+B1,C1/D1)")).toBe("(A1+B1)/(C1/D1)");
  expect(native("TCO.SAVINGPCT(A1-B1,C1)^2")).toBe("(1-C1/(A1-B1))^2");
});

it("expands calls inside calls and leaves the rest of the formula alone", () => {
  expect(native("TCO.FXCONVERT(TCO.USAGEFEE(A1,0.047),1.08)*1+SUM(B1:B9)")).toBe(
    "A1*0.047/1.08*1+SUM(B1:B9)",
  );
});

it("asks BREAKEVEN for a solution first, because the plain quotient would show a number", () => {
  expect(native("TCO.BREAKEVEN(A1,B1,C1,D1)")).toBe(
    "IF(OR(AND(B1=D1,A1=C1),AND(A1<C1,B1<=D1),AND(A1>C1,B1>=D1)),NA(),(C1-A1)/(B1-D1))",
  );
});

it("asks a single question as it is", () => {
  expect(native("TCO.FINETUNE(A1,B1,C1,D1)")).toBe("IF(B1*C1<=D1,NA(),A1/(B1*C1-D1))");
});

it("has one formula with a limit to the attempts and one without", () => {
  expect(native("TCO.RETRIES(A1,B1)")).toBe("IF(A1=1,B1,(1-A1^B1)/(1-A1))");
  expect(native("TCO.RETRIES(A1)")).toBe("1/(1-A1)");
});

it("leaves out of a cost curve what the offer does not have", () => {
  expect(native("TCO.COSTCURVE(A1,B1,C1)")).toBe("MAX(0,B1+C1*MAX(0,A1))");
  expect(native("TCO.COSTCURVE(A1,2000,0,,,150,8640)")).toBe(
    "MAX(0,2000+0*MAX(0,A1)+8640*CEILING(A1/150,1))",
  );
});

describe("refuses", () => {
  test.each`
    call                           | message
    ${'TCO.EXPLAIN("TOKENS",1,2)'} | ${"TCO.EXPLAIN has no native formula: a derivation is words and numbers, not arithmetic."}
    ${"TCO.NOSUCH(1)"}             | ${"There is no function TCO.NOSUCH."}
    ${"TCO.TOKENS(1)"}             | ${"TCO.TOKENS: tokens_per_call is required: it must be a number, 0 or more."}
    ${"TCO.TOKENS(1,2,3,4)"}       | ${"TCO.TOKENS takes at most 3 arguments, not 4."}
    ${'TCO.PLANFEE(1,2,"free")'}   | ${'mode must be "credit" or "plus", not the text "free".'}
    ${"TCO.USAGEFEE(A1:A3,2,5)"}   | ${"TCO.USAGEFEE has no native form over ranges: quantity is a range here, and the native formula gives one cell. Use one call a cell."}
  `("$call: $message", ({ call, message }: { call: string; message: string }) => {
    expect(() => native(call)).toThrow(message);
  });
});

it("puts a look-up in a range, which gives one value, inside another call", () => {
  expect(native('TCO.PLANFEE(TCO.TIERCOST(A1,B1:B3,C1:C3,"volume"),D1)')).toBe(
    "MAX(D1,A1*LOOKUP(A1,--B1:B3,C1:C3))",
  );
});

it("reads the order of a range from its cells, which constants do not have", () => {
  expect(native("TCO.SPIKE(A1:A9,1)*1")).toContain("ROW(A1:A9)+COLUMN(A1:A9)<MAX(");
  expect(() => native("TCO.SPIKE({1,2},1)")).toThrow(
    "TCO.SPIKE has no native form here: series must be a range of cells, because Excel reads the order of its values from their places.",
  );
});

it("lets a range spill where the formula adds nothing up", () => {
  expect(native("TCO.LLMSPEND(A1:A3,0,3,15)")).toBe("A1:A3*3/1000000");
  expect(native("TCO.USAGEFEE(SUM(A1:A3),2,5)")).toBe("MAX(0,SUM(A1:A3)-5)*2");
});
