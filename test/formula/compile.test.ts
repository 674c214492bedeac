import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { compile } from "../../src/formula/compile";
import { evaluate } from "../../src/formula/evaluate";
import { largestIntermediate } from "../support/largest-intermediate";
import { parse } from "../../src/formula/parse";
import { NAMES, growingTree, linearTree } from "./arbitrary-tree";
import { plain } from "./evaluated";

const values = fc.tuple(...NAMES.map(() => fc.double({ min: 0.001, max: 1e6, noNaN: true })));
const scopeOf = (numbers: readonly number[]) => ({
  name: (name: string) => new Decimal(numbers[NAMES.indexOf(name as "runs")] ?? 0),
});

test("float64 agrees with exact arithmetic to 12 digits where nothing cancels", () => {
  fc.assert(
    fc.property(growingTree, values, (tree, numbers) => {
      const exact = evaluate(tree, scopeOf(numbers));
      fc.pre(exact instanceof Decimal && exact.e < 300 && exact.e > -300);
      expect(Math.abs(compile(tree, NAMES)(numbers) / exact.toNumber() - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 500 },
  );
});

test("float64 agrees with exact arithmetic within 1e-12 of the largest intermediate of sums and differences", () => {
  fc.assert(
    fc.property(linearTree, values, (tree, numbers) => {
      const scope = scopeOf(numbers);
      const exact = evaluate(tree, scope);
      fc.pre(exact instanceof Decimal);
      const allowed = largestIntermediate(tree, scope).times(1e-12).toNumber();
      const off = Math.abs(compile(tree, NAMES)(numbers) - exact.toNumber());
      expect(off).toBeLessThanOrEqual(allowed);
    }),
    { numRuns: 500 },
  );
});

test.each`
  formula                                  | reason
  ${"IF(a_>b_,a_/0,b_)"}                   | ${"the branch not taken divides by zero"}
  ${"IFERROR(a_/0,7)"}                     | ${"an error is replaced"}
  ${"-a_^2+(1+b_)^-3"}                     | ${"powers"}
  ${"MAX(a_,b_)*months_per_year"}          | ${"a conversion"}
  ${"CEILING(b_/a_,1)+INT(b_)+MOD(b_,a_)"} | ${"jumps"}
  ${"ROUND(1.004,2)+ROUND(-2.6,0)"}        | ${"to the nearest"}
  ${"AND(a_=2,NOT(b_<a_))*SUM(a_,b_,1)"}   | ${"logic as 1 and 0"}
  ${"SQRT(b_)+ABS(-a_)+b_%"}               | ${"roots, sizes, percents"}
`("$formula gives the same in float64: $reason", ({ formula }) => {
  const tree = parse(formula);
  const known = new Map([
    ["a_", new Decimal(2)],
    ["b_", new Decimal(7.5)],
  ]);
  const exact = plain(evaluate(tree, { name: (name) => known.get(name) }));
  expect(compile(tree, ["a_", "b_"])([2, 7.5])).toBeCloseTo(Number(exact), 12);
});

test.each([
  "1/0",
  "1/(1E200*1E200)",
  "MAX(1,-1E200*1E200)",
  "1E200*1E200>1",
  "0^0",
  "IF(1/0,1,2)",
  "1/0=1",
  "(-1)^0.3",
  "AND(1,1/0)",
])("%s is NaN, float64's only error", (formula) => {
  expect(evaluate(parse(formula))).toBeInstanceOf(TcoError);
  expect(compile(parse(formula), [])([])).toBeNaN();
});

test.each`
  formula              | reason
  ${"a_*3=b_-1.5"}     | ${"6 against 6"}
  ${"a_/3*3<a_"}       | ${"2 against 2, one of them computed"}
  ${"CEILING(b_*2,5)"} | ${"15 is a step itself"}
  ${"ROUND(b_+1,0)"}   | ${"8.5 lies between 8 and 9"}
`("$formula is NaN, too close to its jump to tell: $reason", ({ formula }) => {
  expect(compile(parse(formula), ["a_", "b_"])([2, 7.5])).toBeNaN();
});

test("numbers as they were given compare as they are", () => {
  const equal = compile(parse("a_=b_"), ["a_", "b_"]);
  expect([equal([0.1, 0.1]), equal([0.1, 0.1 + 1e-17 + 2 ** -56])]).toEqual([1, 0]);
});

test.each(['"a"&"b"', "A1+1", 'TEXT(1,"0")', "{1,2}"])("%s has no float64 form", (formula) => {
  expect(() => compile(parse(formula), [])).toThrow("has no float64 form");
});

test("a name that is no parameter is refused by name", () => {
  expect(() => compile(parse("runs*2"), ["run"])).toThrow('"runs" is no parameter');
});
