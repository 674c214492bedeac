import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { bind } from "../../src/formula/bind";
import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import { NAMES, numericTree } from "./arbitrary-tree";
import { evaluated, plain } from "./evaluated";

test.each`
  formula                | value                   | reason
  ${"1+2*3"}             | ${7}                    | ${"* before +"}
  ${"-2^2"}              | ${4}                    | ${"Excel's minus binds tighter than ^"}
  ${"2^3^2"}             | ${64}                   | ${"(2^3)^2: ^ is read from the left"}
  ${"0.1+0.2-0.3"}       | ${0}                    | ${"exact, where float64 gives 5.6E-17"}
  ${"50%*200"}           | ${100}                  | ${"a percent is a hundredth"}
  ${"1/3*3=1"}           | ${true}                 | ${"a last digit out of 34 does not count"}
  ${"1/0"}               | ${"#DIV/0!"}            | ${"Excel"}
  ${"0^0"}               | ${"#NUM!"}              | ${"Excel"}
  ${"0^-1"}              | ${"#DIV/0!"}            | ${"Excel"}
  ${"(-8)^0.5"}          | ${"#NUM!"}              | ${"no real value"}
  ${"(-2)^3"}            | ${-8}                   | ${"whole exponents are fine"}
  ${"10^309"}            | ${"#NUM!"}              | ${"Excel's numbers end at 1.8E308"}
  ${'"3"*2'}             | ${6}                    | ${"a text that spells a number"}
  ${'" 5% "*100'}        | ${5}                    | ${"a percent in a text"}
  ${'"x"*2'}             | ${"#VALUE!"}            | ${"a text that does not"}
  ${'""+1'}              | ${"#VALUE!"}            | ${"empty text is no number in an operator"}
  ${"TRUE+1"}            | ${2}                    | ${"TRUE is 1 in arithmetic"}
  ${"A1+1"}              | ${1}                    | ${"a blank cell is 0"}
  ${'A1&"x"'}            | ${"x"}                  | ${"a blank cell is an empty text"}
  ${"A1"}                | ${0}                    | ${"a formula never comes out blank"}
  ${"A1=0"}              | ${true}                 | ${"blank equals 0"}
  ${'A1=""'}             | ${true}                 | ${"and equals an empty text"}
  ${'"abc"="ABC"'}       | ${true}                 | ${"case does not count"}
  ${'1<"a"'}             | ${true}                 | ${"numbers before texts"}
  ${'"z"<FALSE'}         | ${true}                 | ${"texts before logicals"}
  ${'1/3&""'}            | ${"0.333333333333333"}  | ${"15 digits in a text"}
  ${'1.5E9&""'}          | ${"1500000000"}         | ${"General text"}
  ${'TRUE&""'}           | ${"TRUE"}               | ${"Excel"}
  ${"#N/A+1/0"}          | ${"#N/A"}               | ${"the first error from the left"}
  ${"1/0+#N/A"}          | ${"#DIV/0!"}            | ${"the first error from the left"}
  ${"{1,2}+{10;20}"}     | ${[[11, 12], [21, 22]]} | ${"a row and a column span a table"}
  ${"{1,2,3}*{1,2}"}     | ${[[1, 4, "#N/A"]]}     | ${"an element without a partner"}
  ${"-{1,2}"}            | ${[[-1, -2]]}           | ${"element by element"}
  ${"months_per_year*2"} | ${24}                   | ${"conversions are known by name"}
  ${"nobody+1"}          | ${"#NAME?"}             | ${"an unknown name"}
  ${"NOBODY(1)"}         | ${"#NAME?"}             | ${"an unknown function"}
  ${"SQRT(1,2)"}         | ${"#VALUE!"}            | ${"a wrong number of arguments"}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula)).toEqual(value);
});

test.each`
  formula                            | text                            | reason
  ${"FIXED(1234567.891)"}            | ${"1.234.567,89"}               | ${"points between thousands, a comma for decimals"}
  ${"FIXED(1234.5,1,TRUE)"}          | ${"1234,5"}                     | ${"without points"}
  ${"FIXED({1500,2.5},0)"}           | ${[["1.500", "3"]]}             | ${"element by element"}
  ${'"at "&1.5'}                     | ${"at 1,5"}                     | ${"a number joined to a text"}
  ${'FIXED(1.5,1)&" or "&{2.5,"a"}'} | ${[["1,5 or 2,5", "1,5 or a"]]} | ${"texts stay as they are"}
  ${"1.5+2"}                         | ${3.5}                          | ${"a number stays a number"}
`("where decimals have a comma $formula is $text: $reason", ({ formula, text }) => {
  expect(plain(evaluate(parse(formula), { decimalComma: true }))).toEqual(text);
});

test("keeps 34 digits", () => {
  expect(String(evaluate(parse("1/3")))).toBe("0.3333333333333333333333333333333333");
});

test("says which name is unknown", () => {
  expect(evaluate(parse("runs*2"))).toEqual(new TcoError("#NAME?", 'The name "runs" is unknown.'));
});

test("a name of the scope goes before anything else, by its exact letters", () => {
  const scope = { name: (name: string) => (name === "runs" ? new Decimal(5) : undefined) };
  expect(plain(evaluate(parse("runs*2"), scope))).toBe(10);
  expect(plain(evaluate(parse("Runs*2"), scope))).toBe("#NAME?");
});

test("functions of the scope receive undefined for an argument left out", () => {
  const received: unknown[] = [];
  const functions = () => (args: readonly unknown[]) => {
    received.push(...args);
    return new Decimal(args.length);
  };
  expect(plain(evaluate(parse("TCO.X(1,,2)"), { functions }))).toBe(3);
  expect(received.map(String)).toEqual(["1", "undefined", "2"]);
});

test("binding values and then evaluating is evaluating with the values in scope", () => {
  const numbers = fc.tuple(...NAMES.map(() => fc.integer({ min: -50, max: 50 })));
  fc.assert(
    fc.property(numericTree, numbers, (tree, values) => {
      const valueOf = (name: string) => values[NAMES.indexOf(name as (typeof NAMES)[number])] ?? 0;
      const bound = bind(tree, (name) => ({ kind: "number", text: String(valueOf(name)) }));
      const scope = { name: (name: string) => new Decimal(valueOf(name)) };
      expect(plain(evaluate(bound))).toEqual(plain(evaluate(tree, scope)));
    }),
    { numRuns: 300 },
  );
});

test("literals are what they spell, also after thousands of others, and a blank name is blank", () => {
  const spelt = Array.from({ length: 3000 }, (_, i) => `${i}.25`);
  expect([...spelt, ...spelt].map((text) => evaluated(text))).toEqual(
    [...spelt, ...spelt].map(Number),
  );
  expect(plain(evaluate(parse("ISBLANK(months_per_year)"), { name: () => null }))).toBe(true);
});
