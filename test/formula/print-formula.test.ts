import fc from "fast-check";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import { anyTree } from "./arbitrary-tree";

test("what is printed reads back as the same tree", () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      expect(parse(printFormula(tree))).toEqual(tree);
    }),
    { numRuns: 500 },
  );
});

test("what is printed at any cell reads back there as the same tree", () => {
  const at = { row: 7, column: 30 };
  fc.assert(
    fc.property(anyTree, (tree) => {
      expect(parse(printFormula(tree, { at }), at)).toEqual(tree);
    }),
  );
});

test.each`
  written                 | printed            | reason
  ${"(a)+(b*c_)"}         | ${"a+b*c_"}        | ${"* before +"}
  ${"(a+b)*2"}            | ${"(a+b)*2"}       | ${"the sum comes first"}
  ${"a-(b-1)"}            | ${"a-(b-1)"}       | ${"minus is read from the left"}
  ${"(a-b)-1"}            | ${"a-b-1"}         | ${"as it is read anyway"}
  ${"(-2)^2"}             | ${"-2^2"}          | ${"Excel's minus sign binds tighter than ^"}
  ${"-(2^2)"}             | ${"-(2^2)"}        | ${"or it would be (-2)^2"}
  ${"(50%)*a"}            | ${"50%*a"}         | ${"% before *"}
  ${"(a+b)%"}             | ${"(a+b)%"}        | ${"% of the sum"}
  ${"(a&b)=(b&a)"}        | ${"a&b=b&a"}       | ${"comparison is last"}
  ${"if(a,,1)"}           | ${"IF(a,,1)"}      | ${"an argument left out stays out"}
  ${'"say ""so"""'}       | ${'"say ""so"""'}  | ${"a quote in a text is doubled"}
  ${"{1,-2;3,TRUE}"}      | ${"{1,-2;3,TRUE}"} | ${"array constant"}
  ${"x/seconds_per_hour"} | ${"x/3600"}        | ${"a conversion is a number in Excel"}
`("prints $written as $printed: $reason", ({ written, printed }) => {
  expect(printFormula(parse(written))).toBe(printed);
});

test.each`
  reference           | printed             | reason
  ${"Calc!$B$2"}      | ${"Calc!$B$2"}      | ${"one plain word"}
  ${"'Rate card'!A1"} | ${"'Rate card'!A1"} | ${"a space"}
  ${"'Q1'!A1"}        | ${"'Q1'!A1"}        | ${"reads as a cell"}
  ${"'R1C1'!A1"}      | ${"'R1C1'!A1"}      | ${"reads as a cell in the other notation"}
  ${"'it''s'!A1:B2"}  | ${"'it''s'!A1:B2"}  | ${"an apostrophe is doubled"}
  ${"'2026'!A1"}      | ${"'2026'!A1"}      | ${"starts with a digit"}
`("prints $reference as $printed: $reason", ({ reference, printed }) => {
  expect(printFormula(parse(reference))).toBe(printed);
});

test("a tree of relative references prints what each cell of a row sees", () => {
  const tree = parse("F7*$A8", { row: 7, column: 5 });
  expect(printFormula(tree, { at: { row: 7, column: 6 } })).toBe("G7*$A8");
});

test("a reference that leaves the sheet is #REF!", () => {
  expect(printFormula(parse("A1", { row: 3, column: 0 }))).toBe("#REF!");
});

test("the file's spelling has prefixes that the formula bar does not show", () => {
  const tree = parse("IFS(ISFORMULA(A1),TCO.LLMSPEND(1,2,3,4))+SUM(1,2)");
  expect(printFormula(tree, { dialect: "file" })).toBe(
    "_xlfn.IFS(_xlfn.ISFORMULA(A1),_xldudf_TCO_LLMSPEND(1,2,3,4))+SUM(1,2)",
  );
  expect(printFormula(parse(printFormula(tree, { dialect: "file" })))).toBe(printFormula(tree));
});

test("a negative number put in a place by a program gets brackets where a minus sign would", () => {
  const tree: Tree = {
    kind: "unary",
    operator: "-",
    operand: { kind: "number", text: "-5" },
  };
  expect(printFormula(tree)).toBe("--5");
  expect(printFormula({ ...tree, operator: "%" })).toBe("-5%");
});
