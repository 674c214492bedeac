import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { simplify } from "../../src/formula/simplify";
import { numericTree } from "./arbitrary-tree";
import { plain } from "./evaluated";

test("simplifying changes no value", () => {
  const scope = { name: (name: string) => new Decimal(name.length) };
  fc.assert(
    fc.property(numericTree, (tree) => {
      expect(plain(evaluate(simplify(tree), scope))).toEqual(plain(evaluate(tree, scope)));
    }),
    { numRuns: 1000 },
  );
});

test("what is simple stays as it is", () => {
  fc.assert(
    fc.property(numericTree, (tree) => {
      const once = simplify(tree);
      expect(simplify(once)).toEqual(once);
    }),
  );
});

test.each`
  formula                                    | simple                  | reason
  ${"a_*1+0"}                                | ${"a_"}                 | ${"nothing is done"}
  ${"1*a_/1^1"}                              | ${"a_"}                 | ${"nothing is done"}
  ${"((1-0)+0*0.1)*a_*(1-0*50%)"}            | ${"a_"}                 | ${"shares left at 0"}
  ${"((1-70%)+70%*0.1)*a_"}                  | ${"(1-70%+70%*0.1)*a_"} | ${"arithmetic between written numbers explains itself"}
  ${"100%*a_"}                               | ${"a_"}                 | ${"100% is 1"}
  ${"0*a_"}                                  | ${"0*a_"}               | ${"could hide an error in a_"}
  ${"TRUE*1"}                                | ${"TRUE*1"}             | ${"1, not TRUE"}
  ${"IF(0=0,a_,b_)"}                         | ${"a_"}                 | ${"decided"}
  ${"IF(FALSE,a_,b_)"}                       | ${"b_"}                 | ${"decided"}
  ${"IF(a_=0,a_,b_)"}                        | ${"IF(a_=0,a_,b_)"}     | ${"open"}
  ${'IF("plus"="credit",MAX(a_,b_),a_+b_)'}  | ${"a_+b_"}              | ${"texts compared"}
  ${"IFS(FALSE,1,b_>0,2)"}                   | ${"IFS(b_>0,2)"}        | ${"a branch never taken"}
  ${"IFS(TRUE,a_,b_>0,2)"}                   | ${"a_"}                 | ${"decided"}
  ${'SWITCH("Month","year",1,"month",12,0)'} | ${"12"}                 | ${"case does not count"}
  ${'SWITCH("x","year",1,a_)'}               | ${"a_"}                 | ${"the default"}
  ${"AND(1=1,2>1)"}                          | ${"TRUE"}               | ${"decided"}
  ${"IF(NOT(FALSE),a_,b_)"}                  | ${"a_"}                 | ${"decided"}
  ${"IFERROR(5,a_)"}                         | ${"5"}                  | ${"a written number is no error"}
`("$formula becomes $simple: $reason", ({ formula, simple }) => {
  expect(printFormula(simplify(parse(formula)))).toBe(simple);
});
