import { checkUnit, deriveUnit } from "../../src/formula/derive-unit";
import { parse } from "../../src/formula/parse";
import { printUnit } from "../../src/formula/unit";

const UNITS: Readonly<Record<string, string>> = {
  runs: "run/month",
  run_fee: "EUR/run",
  rent: "EUR/month",
  licence: "EUR/year",
  usd: "USD/month",
  usd_per_eur: "USD/EUR",
  share: "1",
  on: "flag",
  mode: "text",
  years: "year",
  build: "EUR",
  salary: "EUR/FTE/year",
  effort: "FTE*month",
  seconds: "s/run",
  area_: "run*run",
};
const BASE = ["EUR", "USD", "run", "month", "year", "FTE", "s"];
const unitOf = (name: string) => UNITS[name];
const derived = (formula: string) => printUnit(deriveUnit(parse(formula), unitOf, BASE));

test.each`
  formula                               | unit            | reason
  ${"runs*run_fee"}                     | ${"EUR/month"}  | ${"run/month × EUR/run"}
  ${"runs*run_fee+rent"}                | ${"EUR/month"}  | ${"both EUR/month"}
  ${"months_per_year*rent+licence"}     | ${"EUR/year"}   | ${"month/year × EUR/month"}
  ${"usd/usd_per_eur"}                  | ${"EUR/month"}  | ${"USD/month ÷ USD/EUR"}
  ${"effort*salary/months_per_year"}    | ${"EUR"}        | ${"FTE·month × EUR/FTE/year ÷ month/year"}
  ${"runs*seconds/seconds_per_hour"}    | ${"hour/month"} | ${"hour comes with the conversion"}
  ${"build/years"}                      | ${"EUR/year"}   | ${"straight line"}
  ${"SLN(build,0,years)"}               | ${"EUR/year"}   | ${"straight line"}
  ${"PMT(share,years,-build)"}          | ${"EUR/year"}   | ${"per period, as SLN"}
  ${"NPV(share,build)"}                 | ${"EUR"}        | ${"what is discounted keeps its unit"}
  ${"rent*(1-share)"}                   | ${"EUR/month"}  | ${"a share is a plain number"}
  ${"rent*50%"}                         | ${"EUR/month"}  | ${"a written number is plain"}
  ${"rent*on"}                          | ${"EUR/month"}  | ${"an answer counts as 1"}
  ${"MAX(0,rent-usd/usd_per_eur)"}      | ${"EUR/month"}  | ${"0 fits every unit"}
  ${"IF(rent>0,rent,0)"}                | ${"EUR/month"}  | ${"0 fits every unit"}
  ${"IF(share,rent,-rent)"}             | ${"EUR/month"}  | ${"a plain number may decide"}
  ${"IFS(on,rent,TRUE,0)"}              | ${"EUR/month"}  | ${"values agree"}
  ${'SWITCH(mode,"credit",rent,0)'}     | ${"EUR/month"}  | ${"texts are compared, values agree"}
  ${"CEILING(runs,1)"}                  | ${"run/month"}  | ${"whole runs"}
  ${"ROUND(rent,2)+INT(rent)"}          | ${"EUR/month"}  | ${"rounding keeps the unit"}
  ${"rent>=usd/usd_per_eur"}            | ${"flag"}       | ${"a comparison"}
  ${'AND(mode="credit",on,NOT(on))'}    | ${"flag"}       | ${"logic"}
  ${'mode&" "&rent'}                    | ${"text"}       | ${"& writes"}
  ${"FIXED(rent,0)"}                    | ${"text"}       | ${"FIXED writes"}
  ${"SUMPRODUCT(runs,run_fee)"}         | ${"EUR/month"}  | ${"a product"}
  ${"SQRT(area_)"}                      | ${"run"}        | ${"half of the exponents"}
  ${"(1+share)^2"}                      | ${"1"}          | ${"plain on both sides"}
  ${'AT(rent,"connic")-BASELINE(rent)'} | ${"EUR/month"}  | ${"the same line elsewhere"}
  ${"SUM(rent,0,rent)"}                 | ${"EUR/month"}  | ${"all alike"}
`("$formula is in $unit: $reason", ({ formula, unit }) => {
  expect(derived(formula)).toBe(unit);
});

test.each`
  formula                  | reason
  ${"runs*run_fee+usd"}    | ${"adds EUR/month (runs [run/month]*run_fee [EUR/run]) to USD/month (usd)"}
  ${"rent-licence"}        | ${"subtracts EUR/year (licence) from EUR/month (rent)"}
  ${"rent>licence"}        | ${"compares EUR/month (rent) with EUR/year (licence)"}
  ${"rent+1"}              | ${"adds EUR/month (rent) to 1 (1)"}
  ${"MAX(rent,licence)"}   | ${"puts EUR/month (rent) and EUR/year (licence) into one MAX"}
  ${"IF(on,rent,licence)"} | ${"chooses between EUR/month (rent) and EUR/year (licence)"}
  ${"IF(rent,1,0)"}        | ${"uses EUR/month (rent) as a condition"}
  ${"rent^2"}              | ${"uses EUR/month (rent) as the base of a power"}
  ${"share^years"}         | ${"uses year (years) as an exponent"}
  ${"mode*2"}              | ${"calculates with text (mode)"}
  ${"mode=rent"}           | ${"compares text (mode) with EUR/month (rent)"}
  ${"SQRT(rent)"}          | ${"square root of EUR/month (rent)"}
  ${"nobody*2"}            | ${'uses "nobody", which is no input or line'}
  ${"WHO(rent)"}           | ${"calls WHO, whose unit is unknown"}
  ${"A1*2"}                | ${"refers to A1"}
`("refuses $formula: $reason", ({ formula, reason }) => {
  expect(() => derived(formula)).toThrow(reason);
});

test("a line's fault names the line first", () => {
  expect(() => checkUnit("PLT.x", parse("rent+usd"), "EUR/month", unitOf, BASE)).toThrow(
    /^"PLT.x" adds EUR\/month \(rent\) to USD\/month \(usd\)\. Bring both to one unit first\.$/,
  );
});

test("a line declared in another unit than its formula has is refused with the derivation", () => {
  expect(() => checkUnit("PLT.x", parse("runs*run_fee"), "EUR/year", unitOf, BASE)).toThrow(
    '"PLT.x" is declared in EUR/year, but its formula comes out in EUR/month (runs [run/month]*run_fee [EUR/run]).',
  );
});

test("a line may be declared in the same unit written differently, or be 0", () => {
  expect(() => checkUnit("x", parse("salary"), "EUR/year/FTE", unitOf, BASE)).not.toThrow();
  expect(() => checkUnit("x", parse("0"), "EUR", unitOf, BASE)).not.toThrow();
});
