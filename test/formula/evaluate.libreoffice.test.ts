import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import { evaluatedByLibreOffice } from "../support/libreoffice";
import { evaluated, plain } from "./evaluated";

jest.setTimeout(180_000);

/**
 * Formulas without cells, one for each rule where engines could differ; both must come to the same value. Left out
 * is where LibreOffice itself departs from Excel: it orders FALSE before texts, writes TRUE&"" as 1, and says
 * #VALUE! where Excel says #NUM!.
 */
const FORMULAS = [
  "-2^2",
  "2^3^2",
  "-5%",
  "200*-5%^2",
  "1-2-3",
  "8/4/2",
  "1+2&3+4",
  '1&2=12&""',
  '"abc"="ABC"',
  '1<"a"',
  "TRUE+1",
  "1/3*3=1",
  "INT(1/3*3)",
  "0.1+0.2=0.3",
  "1/0",
  "(-8)^0.5",
  "(-2)^3",
  '1/3&""',
  '1500000000&""',
  '0.0001&""',
  "ROUND(2.5,0)",
  "ROUND(-2.5,0)",
  "ROUND(1250,-2)",
  "ROUND(1.005,2)",
  "ROUNDUP(-1.01,0)",
  "CEILING(7,3)",
  "CEILING(-7,3)",
  "CEILING(-7,-3)",
  "FLOOR(7,3)",
  "FLOOR(-7,3)",
  "INT(-1.5)",
  "MOD(-3,2)",
  "MOD(3,-2)",
  "MOD(5.5,2)",
  "MOD(3,0)",
  "SQRT(2)",
  "SIGN(-2)",
  "POWER(1.08,-3)",
  "SUM({1,2;3,4})",
  "SUMPRODUCT({1,2,3},{4,5,6})",
  "SUMPRODUCT(--({1,2,3}>1))",
  "AVERAGE({1,2,6})",
  "MIN(3,{1,2})",
  "MAX(-3,-2)",
  "IF(0,1,2)",
  "IF(TRUE,1,1/0)",
  "IFERROR(1/0,7)",
  "IFS(FALSE,1,TRUE,2)",
  'SWITCH("b","a",1,"B",2,3)',
  "SWITCH(9,1,2,3)",
  "CHOOSE(2,10,20)",
  "AND(TRUE,1)",
  "OR(FALSE,0)",
  "NOT(0)",
  "ISNUMBER(1/0)",
  "ISNUMBER(5)",
  "INDEX({1,2;3,4},2,1)",
  "SUM(INDEX({1,2;3,4},0,2))",
  "MATCH(8,{1,5,9})",
  "MATCH(8,{1,5,9},1)",
  "MATCH(4,{9,5,1},-1)",
  "MATCH(5,{1,5,9},0)",
  'MATCH("x",{"a","b"},0)',
  "LOOKUP(8,{1,5,9},{100,200,300})",
  "SUMPRODUCT(LOOKUP({8;0.5;5}*2,{1,5,9},{100,200,300}))",
  "ROWS({1,2;3,4;5,6})",
  "COLUMNS({1,2;3,4;5,6})",
  'TEXT(2.5,"0")',
  'TEXT(-0.4,"0")',
  'TEXT(0.655,"0%")',
  'TEXT("a","@")',
  "FIXED(1234567.891)",
  "FIXED(-1234.5,0)",
  "FIXED(1234.5,1,TRUE)",
  "FIXED(0.004,2)",
  "FIXED(-0.004,2)",
  'LEFT("abc",2)',
  'LEFT("abc")',
  "LEN(1234)",
  'TEXTJOIN(", ",TRUE,"a","","b")',
  'TEXTJOIN("-",FALSE,"a","","b")',
  "SLN(174584,0,3)",
  "PMT(8%,3,-174584)",
  "PMT(8%,3,-174584,1000,1)",
  "PMT(0,4,-100)",
  "NPV(8%,100,200,300)",
  "NPV(-20%,{100;0;300},50)",
  "NPV(0,{100,200})",
  "SUMPRODUCT(NPV(8%,{100,200}*1.08^0.5))",
  "PERCENTILE.INC({4,1,3,2},50%)",
  "PERCENTILE.INC({10,20,30},90%)",
  "NORM.S.INV(0.9)",
  "NORM.S.INV(0.975)",
  "NORM.S.INV(0.001)",
  "NORM.S.INV(1E-10)",
  "LARGE({5,9,7},2)",
  "SMALL({5,9,7},1)",
  "DATE(2026,5,16)",
  "DATE(2026,14,1)",
  "DATE(2026,3,0)",
  "YEAR(46158)",
  "MONTH(46158)",
  "EOMONTH(45322,1)",
  "EOMONTH(46158,-5)",
  "EXP(1)",
  "LN(10)",
  "PRODUCT({1,2,3},4)",
  "COUNT({1,2},3)",
];

test("LibreOffice comes to the same values", async () => {
  const theirs = await evaluatedByLibreOffice(FORMULAS);
  const different = FORMULAS.map((formula, i) => ({
    formula,
    ours: evaluated(formula),
    theirs: plainValue(theirs[i]),
  })).filter(({ ours, theirs: other }) => !same(ours, other));
  expect(different).toEqual([]);
});

const TEXTS = [
  "FIXED(1234567.891)",
  "FIXED(-1234.5,0)",
  "FIXED(1234.5,1,TRUE)",
  "FIXED(-0.004,2)",
  '"at "&1.5',
  '1/3&""',
  '-1234567.25&" or "&12',
];

test("German LibreOffice writes the same texts", async () => {
  const theirs = await evaluatedByLibreOffice(TEXTS, "de-DE");
  const ours = TEXTS.map((formula) => plain(evaluate(parse(formula), { decimalComma: true })));
  expect(ours).toEqual(theirs);
});

function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "error" in value ? value.error : value;
}

function same(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-13 * Math.max(1, Math.abs(ours));
}
