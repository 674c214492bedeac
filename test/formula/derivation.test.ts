import { Decimal } from "../../src/engine/decimal";
import { derivation } from "../../src/formula/derivation";
import { largestIntermediate } from "../support/largest-intermediate";
import { parse } from "../../src/formula/parse";
import { plain } from "./evaluated";

const VALUES: Readonly<Record<string, number>> = {
  runs: 50_000,
  run_fee: 0.047,
  seconds: 45,
  fee: 200,
};
const scope = {
  name: (name: string) => {
    const value = VALUES[name];
    return value === undefined ? undefined : new Decimal(value);
  },
};
const steps = (formula: string) =>
  derivation(parse(formula), scope).map(({ expression, value }) => [expression, plain(value)]);

test("operations appear in the order in which they happen, the whole last", () => {
  expect(steps("MAX(fee,runs*run_fee+runs*seconds*0.00042)")).toEqual([
    ["runs*run_fee", 2350],
    ["runs*seconds", 2_250_000],
    ["runs*seconds*0.00042", 945],
    ["runs*run_fee+runs*seconds*0.00042", 3295],
    ["MAX(fee,runs*run_fee+runs*seconds*0.00042)", 3295],
  ]);
});

test("what is computed twice appears once", () => {
  expect(steps("runs*run_fee+(runs*run_fee)^2").map(([expression]) => expression)).toEqual([
    "runs*run_fee",
    "(runs*run_fee)^2",
    "runs*run_fee+(runs*run_fee)^2",
  ]);
});

test.each`
  formula                                         | expressions
  ${"IF(fee>0,runs*2,runs/0)"}                    | ${["fee>0", "runs*2"]}
  ${"IFERROR(runs*2,runs*3)"}                     | ${["runs*2"]}
  ${"IFERROR(1/0,runs*3)"}                        | ${["1/0", "runs*3"]}
  ${"IFS(fee<0,runs*2,fee>0,runs*3,TRUE,runs*4)"} | ${["fee<0", "fee>0", "runs*3"]}
  ${"SWITCH(fee,100,runs*2,200,runs*3,runs*4)"}   | ${["runs*3"]}
  ${"SWITCH(fee,100,runs*2,300,runs*3,runs*4)"}   | ${["runs*4"]}
  ${"CHOOSE(2,runs*2,runs*3)"}                    | ${["runs*3"]}
`("of $formula only the branch taken is told", ({ formula, expressions }) => {
  const told = steps(formula).map(([expression]) => expression);
  expect(told).toEqual([...expressions, formula]);
});

test("a formula that is one value is one step", () => {
  expect(steps("fee")).toEqual([["fee", 200]]);
});

test("a sign before a written number is read, not computed", () => {
  expect(steps("runs*-5%")).toEqual([
    ["-5%", -0.05],
    ["runs*-5%", -2500],
  ]);
});

test.each`
  formula                | largest      | reason
  ${"1000000-999999"}    | ${1_000_000} | ${"the difference is 1, its terms are large"}
  ${"runs*run_fee/1000"} | ${50_000}    | ${"runs itself"}
  ${"IF(TRUE,1,1000)"}   | ${1}         | ${"the branch not taken is not met"}
  ${"SUM({1,-9})"}       | ${9}         | ${"the size, not the sign"}
`("the largest number met in $formula is $largest: $reason", ({ formula, largest }) => {
  expect(largestIntermediate(parse(formula), scope).toNumber()).toBe(largest);
});
