import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import { evaluated, plain } from "./evaluated";

/** Rows 1 to 4: numbers, a text, a logical and a blank, as a sheet has them. */
const SHEET = [
  [10, 1, "a"],
  [20, 2, "B"],
  ["note", 3, "ab"],
  [true, null, "a*"],
];

test.each`
  formula                                    | value        | reason
  ${"SUM(A1:A4)"}                            | ${30}        | ${"cells with text or TRUE are passed over"}
  ${'SUM(A1,A3,"5",TRUE)'}                   | ${16}        | ${"10, a text cell passed over, 5 and 1 as written"}
  ${'SUM("x")'}                              | ${"#VALUE!"} | ${"a written text must spell a number"}
  ${"SUM(A1:A4,1/0)"}                        | ${"#DIV/0!"} | ${"errors come out again"}
  ${"AVERAGE(A1:A4)"}                        | ${15}        | ${"30 / 2 numbers"}
  ${"AVERAGE(C1:C4)"}                        | ${"#DIV/0!"} | ${"no number"}
  ${"MIN(A1:B4)"}                            | ${1}         | ${"of 10 20 1 2 3"}
  ${"MAX(C1:C4)"}                            | ${0}         | ${"of nothing, as Excel"}
  ${"MAX(-3,-2)"}                            | ${-2}        | ${""}
  ${"COUNT(A1:A4)"}                          | ${2}         | ${"numbers only"}
  ${"PRODUCT(A1:A2)"}                        | ${200}       | ${"10 × 20"}
  ${"SUMPRODUCT(A1:A3,B1:B3)"}               | ${50}        | ${"10×1 + 20×2 + text as 0"}
  ${"SUMPRODUCT(A1:A2,B1:B3)"}               | ${"#VALUE!"} | ${"sizes differ"}
  ${"SUMPRODUCT(B1:B3>1)"}                   | ${0}         | ${"logicals count as 0, as Excel"}
  ${"SUMPRODUCT(--(B1:B3>1))"}               | ${2}         | ${"2 and 3"}
  ${'COUNTIF(C1:C4,"a")'}                    | ${1}         | ${"whole text, case aside"}
  ${'COUNTIF(C1:C4,"b")'}                    | ${1}         | ${"B, case does not count"}
  ${'COUNTIF(C1:C4,"a*")'}                   | ${3}         | ${"a, ab, a*"}
  ${'COUNTIF(C1:C4,"a~*")'}                  | ${1}         | ${"the star itself"}
  ${'COUNTIF(C1:C4,"?b")'}                   | ${1}         | ${"ab"}
  ${'COUNTIF(C1:C4,"<>a")'}                  | ${3}         | ${"the others"}
  ${'COUNTIF(B1:B4,">=2")'}                  | ${2}         | ${"2 and 3; blank is not compared"}
  ${"COUNTIF(A1:A4,TRUE)"}                   | ${1}         | ${"the logical"}
  ${'COUNTIF(B1:B4,"")'}                     | ${1}         | ${"the blank"}
  ${"COUNTIF(B1:B4,0)"}                      | ${0}         | ${"a blank is not 0 here"}
  ${'COUNTIFS(B1:B4,">1",C1:C4,"a*")'}       | ${1}         | ${"row 3"}
  ${'SUMIFS(B1:B4,C1:C4,"a*",B1:B4,"<3")'}   | ${1}         | ${"row 1"}
  ${"SUMPRODUCT(COUNTIF(C1:C4,C1:C2))"}      | ${2}         | ${"a once and ab once: a criterion for each cell"}
  ${"SUMPRODUCT(SUMIFS(B1:B4,C1:C4,C1:C2))"} | ${3}         | ${"1 for a, 2 for b"}
  ${"SUMPRODUCT(MATCH(B1:B2,B1:B4,0))"}      | ${3}         | ${"first and second place"}
  ${'SUMIFS(B1:B4,C1:C3,"a")'}               | ${"#VALUE!"} | ${"sizes differ"}
  ${'COUNTIFS(B1:B4,">1",C1:C4)'}            | ${"#VALUE!"} | ${"a range without a condition"}
  ${"SUMIFS(B1:B4,C1:C4,C1,B1:B4)"}          | ${"#VALUE!"} | ${"a range without a condition"}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula, SHEET)).toEqual(value);
});

test.each`
  formula               | value        | reason
  ${"ROUND(2.5,0)"}     | ${3}         | ${"half away from zero"}
  ${"ROUND(-2.5,0)"}    | ${-3}        | ${"half away from zero"}
  ${"ROUND(1250,-2)"}   | ${1300}      | ${"to hundreds"}
  ${"ROUND(1.005,2)"}   | ${1.01}      | ${"exact: float64 would say 1.00"}
  ${"ROUNDUP(-1.01,0)"} | ${-2}        | ${"away from zero"}
  ${"CEILING(7,3)"}     | ${9}         | ${"3 × 3"}
  ${"CEILING(-7,3)"}    | ${-6}        | ${"up"}
  ${"CEILING(-7,-3)"}   | ${-9}        | ${"away from zero when both are negative"}
  ${"CEILING(7,-3)"}    | ${"#NUM!"}   | ${"Excel"}
  ${"CEILING(7,0)"}     | ${0}         | ${"Excel"}
  ${"CEILING(1/3*3,1)"} | ${1}         | ${"no jump for a last digit"}
  ${"INT(1/3*3)"}       | ${1}         | ${"no jump for a last digit"}
  ${"INT(-1.5)"}        | ${-2}        | ${"down"}
  ${"FLOOR(7,3)"}       | ${6}         | ${"2 × 3"}
  ${"FLOOR(7,0)"}       | ${"#DIV/0!"} | ${"Excel"}
  ${"MOD(-3,2)"}        | ${1}         | ${"the divisor's sign"}
  ${"MOD(3,-2)"}        | ${-1}        | ${"the divisor's sign"}
  ${"MOD(3,0)"}         | ${"#DIV/0!"} | ${"Excel"}
  ${"MOD(1/3*3,1)"}     | ${0}         | ${"no jump for a last digit"}
  ${"SQRT(2)^2"}        | ${2}         | ${"to 15 digits"}
  ${"SQRT(-1)"}         | ${"#NUM!"}   | ${"Excel"}
  ${"POWER(2,10)"}      | ${1024}      | ${""}
  ${"ABS(-2)"}          | ${2}         | ${""}
  ${"SIGN(-2)"}         | ${-1}        | ${""}
  ${"ABS({-1,2})"}      | ${[[1, 2]]}  | ${"element by element"}
  ${'ABS("x")'}         | ${"#VALUE!"} | ${"not a number"}
  ${"LN(EXP(2))"}       | ${2}         | ${"inverse of each other"}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula)).toEqual(value);
});

test.each`
  formula                        | value              | reason
  ${"IF(TRUE,1,1/0)"}            | ${1}               | ${"only the branch taken is evaluated"}
  ${"IF(0,1)"}                   | ${false}           | ${"no other branch"}
  ${"IF(TRUE,,2)"}               | ${0}               | ${"an argument left out"}
  ${'IF("x",1,2)'}               | ${"#VALUE!"}       | ${"neither TRUE nor FALSE"}
  ${"IF({1,0},10,20)"}           | ${[[10, 20]]}      | ${"element by element"}
  ${"IFERROR(1/0,7)"}            | ${7}               | ${""}
  ${"IFERROR(3,1/0)"}            | ${3}               | ${""}
  ${"IFS(FALSE,1/0,TRUE,2)"}     | ${2}               | ${"the first that holds"}
  ${"IFS(FALSE,1)"}              | ${"#N/A"}          | ${"none holds"}
  ${'SWITCH("b","a",1,"B",2,3)'} | ${2}               | ${"case does not count"}
  ${"SWITCH(9,1,1/0,3)"}         | ${3}               | ${"the default"}
  ${"SWITCH(9,1,2)"}             | ${"#N/A"}          | ${"no default"}
  ${"CHOOSE(2,1/0,5)"}           | ${5}               | ${"only the one chosen"}
  ${"CHOOSE(3,1,2)"}             | ${"#VALUE!"}       | ${"no third"}
  ${"AND(TRUE,1)"}               | ${true}            | ${""}
  ${"OR(FALSE,0)"}               | ${false}           | ${""}
  ${"AND({1,0})"}                | ${false}           | ${"one answer for the whole range"}
  ${"NOT(0)"}                    | ${true}            | ${""}
  ${"ISNUMBER(1/0)"}             | ${false}           | ${"an error is asked about, not passed on"}
  ${"ISERROR({1,#N/A})"}         | ${[[false, true]]} | ${"element by element"}
  ${"NA()"}                      | ${"#N/A"}          | ${""}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula)).toEqual(value);
});

const TABLE = [
  [1, "low", 100],
  [5, "base", 200],
  [9, "high", 300],
];

test.each`
  formula                             | value                 | reason
  ${"INDEX(A1:C3,2,3)"}               | ${200}                | ${"row 2, column 3"}
  ${"INDEX(C1:C3,3)"}                 | ${300}                | ${"one number along a column"}
  ${"INDEX(A2:C2,2)"}                 | ${"base"}             | ${"one number along a row"}
  ${"SUM(INDEX(A1:C3,0,3))"}          | ${600}                | ${"0 is the whole column"}
  ${"INDEX(A1:C3,2,)"}                | ${[[5, "base", 200]]} | ${"left out is the whole row"}
  ${"INDEX(A1:C3,4,1)"}               | ${"#REF!"}            | ${"beyond"}
  ${"INDEX({1,2;3,4},2,1)"}           | ${3}                  | ${"of an array"}
  ${'MATCH("BASE",B1:B3,0)'}          | ${2}                  | ${"exact, case aside"}
  ${'MATCH("h*",B1:B3,0)'}            | ${3}                  | ${"wildcard"}
  ${'MATCH("x",B1:B3,0)'}             | ${"#N/A"}             | ${"none"}
  ${"MATCH(8,A1:A3)"}                 | ${2}                  | ${"the last that is not above"}
  ${"MATCH(0,A1:A3,1)"}               | ${"#N/A"}             | ${"all above"}
  ${"MATCH(4,{9,5,1},-1)"}            | ${2}                  | ${"the last that is not below"}
  ${"LOOKUP(8,A1:A3,C1:C3)"}          | ${200}                | ${"the last that is not above"}
  ${"SUM(LOOKUP(A1:A3,A1:A3,C1:C3))"} | ${600}                | ${"each value of a range is looked up: 100 + 200 + 300"}
  ${"LOOKUP(A2,A1:A3,C1:C3)"}         | ${200}                | ${"one cell has one answer"}
  ${"LOOKUP(8,A1:C3)"}                | ${200}                | ${"first column in, last column out"}
  ${"ROWS(A1:C3)+COLUMNS(A1:C3)"}     | ${6}                  | ${"3 + 3"}
  ${"ROWS({1,2;3,4;5,6})"}            | ${3}                  | ${"of an array"}
  ${"ROW(B3)"}                        | ${3}                  | ${"counted from 1"}
  ${"ROW(A2:A3)"}                     | ${[[2], [3]]}         | ${"a column of numbers"}
  ${"COLUMN(A1:B1)"}                  | ${[[1, 2]]}           | ${"a row of numbers"}
  ${"ISBLANK(D1)"}                    | ${true}               | ${"nothing stands there"}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula, TABLE)).toEqual(value);
});

test.each`
  formula                                         | value               | reason
  ${'TEXT(2.5,"0")'}                              | ${"3"}              | ${"rounded as ROUND does"}
  ${'TEXT(0.655,"0%")'}                           | ${"66%"}            | ${"65.5 rounds up"}
  ${'TEXT(12,"@")'}                               | ${"12"}             | ${"as it is"}
  ${'TEXT(1,"0.00")'}                             | ${"#VALUE!"}        | ${"codes that depend on the locale are refused"}
  ${"FIXED(1234567.891)"}                         | ${"1,234,567.89"}   | ${"two places, commas"}
  ${"FIXED(-1234.5,0)"}                           | ${"-1,235"}         | ${"half away from zero"}
  ${"FIXED(1234.5,1,TRUE)"}                       | ${"1234.5"}         | ${"without commas"}
  ${"FIXED(1250,-2,TRUE)"}                        | ${"1300"}           | ${"to hundreds"}
  ${'LEFT("abc",2)&LEFT("abc")'}                  | ${"aba"}            | ${"one letter unless said"}
  ${"LEN(1234)"}                                  | ${4}                | ${"a number as text"}
  ${'TEXTJOIN(", ",TRUE,"a","",{"b","c"})'}       | ${"a, b, c"}        | ${"empty texts left out"}
  ${'TEXTJOIN("-",FALSE,"a","","b")'}             | ${"a--b"}           | ${"or kept"}
  ${'HYPERLINK("#Totals!A1","Totals")'}           | ${"Totals"}         | ${"the friendly text"}
  ${"SLN(174584,0,3)"}                            | ${58194.6666666667} | ${"174,584 / 3"}
  ${"PMT(8%,3,-174584)"}                          | ${67744.4430162642} | ${"174584 × 0.08 / (1 − 1.08^−3)"}
  ${"PMT(0,4,-100)"}                              | ${25}               | ${"100 / 4"}
  ${"PMT(8%,3,-174584,0,1)*1.08"}                 | ${67744.4430162642} | ${"paid at the start: one period less"}
  ${"NPV(100%,4,8)"}                              | ${4}                | ${"4 / 2 + 8 / 4"}
  ${'NPV(100%,{4,"note",8})'}                     | ${4}                | ${"a text is passed over, and the 8 moves forward"}
  ${"NPV(-1,4)"}                                  | ${"#DIV/0!"}        | ${"4 / 0"}
  ${"PERCENTILE.INC({4,1,3,2},50%)"}              | ${2.5}              | ${"between 2 and 3"}
  ${"PERCENTILE.INC({10,20,30},90%)"}             | ${28}               | ${"place 1.8: 20 + 0.8 × 10"}
  ${"PERCENTILE.INC({1,2},1.1)"}                  | ${"#NUM!"}          | ${"beyond 1"}
  ${"LARGE({5,9,7},2)"}                           | ${7}                | ${""}
  ${"SMALL({5,9,7},1)"}                           | ${5}                | ${""}
  ${"SMALL({5,9,7},4)"}                           | ${"#NUM!"}          | ${"only three"}
  ${"RANK.EQ(7,{5,9,7})"}                         | ${2}                | ${"one is larger"}
  ${"RANK.EQ(7,{5,9,7},1)"}                       | ${2}                | ${"one is smaller"}
  ${"RANK.EQ(8,{5,9,7})"}                         | ${"#N/A"}           | ${"not in the range"}
  ${"DATE(2026,5,16)"}                            | ${46158}            | ${"16 May 2026"}
  ${"YEAR(46158)*100+MONTH(46158)"}               | ${202605}           | ${"and back"}
  ${"DATE(2026,14,1)=DATE(2027,2,1)"}             | ${true}             | ${"months roll over"}
  ${"EOMONTH(DATE(2024,1,31),1)=DATE(2024,2,29)"} | ${true}             | ${"a leap year"}
  ${"DATE(1900,3,1)"}                             | ${61}               | ${"Excel counts a 29 February 1900"}
  ${"DATE(1900,1,1)"}                             | ${1}                | ${"Excel's first day"}
`("$formula is $value: $reason", ({ formula, value }) => {
  expect(evaluated(formula)).toEqual(value);
});

test.each`
  probability | quantile              | source
  ${"0.5"}    | ${0}                  | ${"symmetry"}
  ${"0.9"}    | ${1.2815515655446004} | ${"tables of the normal distribution"}
  ${"0.975"}  | ${1.959963984540054}  | ${"tables of the normal distribution"}
  ${"0.001"}  | ${-3.090232306167813} | ${"tables of the normal distribution"}
  ${"1E-10"}  | ${-6.361340902404056} | ${"AS 241's own test value region r < 5"}
  ${"1E-20"}  | ${-9.262340089798408} | ${"tables of the normal distribution, far tail"}
`("NORM.S.INV($probability) is $quantile: $source", ({ probability, quantile }) => {
  expect(evaluated(`NORM.S.INV(${probability})`)).toBeCloseTo(quantile, 13);
});

it("counts the rows and columns of a range handed in by name from its own first cell", () => {
  const range = [[new Decimal(7)], [new Decimal(8)]];
  const scope = { name: (name: string) => (name === "range" ? range : new Decimal(5)) };
  expect(plain(evaluate(parse("ROW(range)"), scope))).toEqual([[1], [2]]);
  expect(plain(evaluate(parse("COLUMN(range)"), scope))).toBe(1);
  expect(plain(evaluate(parse("ROW(single)"), scope))).toBe("#VALUE!");
});

test("COUNTIFS counts the places where each condition holds", () => {
  const kind = fc.constantFrom("a", "b", null);
  const row = fc.tuple(kind, fc.integer({ min: 0, max: 3 }), kind);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const last = rows.length;
      const formula = `COUNTIFS(A1:A${last},"a",B1:B${last},">1",C1:C${last},"<>b")`;
      const hits = rows.filter(([a, b, c]) => a === "a" && b > 1 && c !== "b");
      expect(evaluated(formula, rows)).toBe(hits.length);
    }),
  );
});
