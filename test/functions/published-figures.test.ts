import { formulaValue } from "../support/called";

test.each`
  formula                                        | value          | source
  ${"=TCO.TOKENS(50000,10000,3)"}                | ${1.5e9}       | ${"50,000 runs, 3 calls of 10,000 tokens"}
  ${"=TCO.LLMSPEND(1.5E9,225E6,3,15)"}           | ${7875}        | ${"1,500 Mtok × 3 + 225 Mtok × 15"}
  ${"=TCO.LLMSPEND(1.5E9,225E6,3,15,70%)"}       | ${5040}        | ${"4,500 × 0.37 + 3,375"}
  ${"=TCO.LLMSPEND(1.5E9,225E6,3,15,,,40%)"}     | ${6300}        | ${"7,875 × 0.8"}
  ${"=TCO.FXCONVERT(7875,1.08)"}                 | ${7291.666667} | ${"7,875 / 1.08"}
  ${"=TCO.CONCURRENCY(50000,45)"}                | ${0.856164384} | ${"625 / 730"}
  ${"=TCO.CONCURRENCY(50000,45,,5.84)"}          | ${5}           | ${"625 × 5.84 / 730"}
  ${"=TCO.PLANFEE(3295,200)"}                    | ${3295}        | ${"usage above the credit"}
  ${'=TCO.PLANFEE(3295,200,"PLUS")'}             | ${3495}        | ${"modes in any case"}
  ${"=TCO.FTECOST(20%,110000)"}                  | ${1833.333333} | ${"22,000 / 12"}
  ${'=TCO.LABORCOST(52,"Week",110000)'}          | ${110000}      | ${"a year of weeks"}
  ${'=TCO.LABORCOST(2,"year",110000)'}           | ${220000}      | ${"two years"}
  ${'=TCO.LABORCOST(100,"hour",100000,200,7.5)'} | ${6666.666667} | ${"10,000,000 / 1,500"}
  ${"=TCO.AMORTIZE(174584,3)"}                   | ${58194.66667} | ${"174,584 / 3"}
  ${"=TCO.AMORTIZE(174584,3,0,8%)"}              | ${67744.44302} | ${"Excel: -PMT(8%,3,174584)"}
  ${"=TCO.AMORTIZE(174584,3,10000,8%)"}          | ${64664.10788} | ${"Excel: -PMT(8%,3,174584,-10000)"}
  ${"=TCO.ANNUALTCO(4208,200633,3,7300)"}        | ${204973.6667} | ${"50,496 + 66,877.67 + 87,600"}
  ${"=TCO.ANNUALTCO(3295,1800,3,7300)"}          | ${127740}      | ${"39,540 + 600 + 87,600"}
  ${"=TCO.ANNUALTCO(0,1000,2,0,10%)"}            | ${576.1904762} | ${"-PMT(10%,2,1000) = 1,000 × 0.1 / (1 − 1/1.21)"}
  ${"=TCO.PARITYADD({100,200},{0,0.5},2,10%)"}   | ${115.2380952} | ${"-PMT(10%,2,100 + 200 × 0.5)"}
  ${"=TCO.SAVINGPCT(117375,40140)"}              | ${0.658019169} | ${"1 − 40,140 / 117,375"}
  ${"=TCO.BREAKEVEN(0,75,10000,0)"}              | ${133.3333333} | ${"10,000 / 75"}
  ${"=TCO.BREAKEVEN(5,3,5,1)"}                   | ${0}           | ${"equal at nothing, apart after that"}
`("$formula is $value: $source", ({ formula, value }: { formula: string; value: number }) => {
  expect((formulaValue(formula) as number) / (value || 1)).toBeCloseTo(value === 0 ? 0 : 1, 8);
});
