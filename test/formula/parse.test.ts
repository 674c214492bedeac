import { TcoError } from "../../src/engine/tco-error";
import { parse } from "../../src/formula/parse";

test("a number keeps its written digits, so that none is lost before exact arithmetic", () => {
  expect(parse("=0.10000000000000000000000000001")).toEqual({
    kind: "number",
    text: "0.10000000000000000000000000001",
  });
});

test("the leading equals sign may be left out", () => {
  expect(parse("a+1")).toEqual(parse("=a+1"));
});

test("a relative reference is the distance from the formula's cell, a fixed one the place itself", () => {
  expect(parse("B$2", { row: 5, column: 3 })).toEqual({
    kind: "cell",
    row: { fixed: true, at: 1 },
    column: { fixed: false, at: -2 },
  });
});

test("an area of one cell stays an area", () => {
  expect(parse("Calc!A1:A1")).toMatchObject({ kind: "area", sheet: "Calc" });
});

test.each`
  formula          | reason
  ${""}            | ${"it is empty"}
  ${"1+"}          | ${"an operand is missing"}
  ${"SUM(1"}       | ${"a closing bracket is missing"}
  ${"c+1"}         | ${'"c" cannot be a name, because Excel reads it as a row or column'}
  ${"1..2"}        | ${'"1." is not a number, name or operator'}
  ${'"abc'}        | ${"no closing quote"}
  ${"SUM(A:A)"}    | ${"A:A is a whole row or column"}
  ${"A1:a.b"}      | ${"a range needs two cell addresses"}
  ${"Prices[usd]"} | ${"table reference"}
  ${"A1 B2"}       | ${"operator is missing between two references"}
  ${"(A1,B2)"}     | ${"list of references"}
  ${"A1#"}         | ${"operator # is not supported"}
  ${"LET(x,1,x)"}  | ${"LET and LAMBDA"}
  ${"LAMBDA(x,x)"} | ${"LET and LAMBDA"}
  ${"[1]Book!A1"}  | ${"beyond one sheet"}
  ${"One:Two!A1"}  | ${"beyond one sheet"}
  ${"{1,2;3}"}     | ${"differ in length"}
  ${"{10%}"}       | ${"array"}
  ${"SUM(1;2)"}    | ${"arguments are separated by commas"}
`("refuses $formula and quotes it: $reason", ({ formula, reason }) => {
  const escaped = reason.replace(/[.()[\]]/g, "\\$&");
  expect(() => parse(formula)).toThrow(new RegExp(escaped));
  expect(() => parse(formula)).toThrow(`"${formula}"`);
  expect(() => parse(formula)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
});

test.each`
  what                | formula
  ${"a sum"}          | ${"=1" + "+1".repeat(20_000)}
  ${"signs"}          | ${"=" + "-".repeat(20_000) + "1"}
  ${"calls in calls"} | ${"=" + "ABS(".repeat(2_000) + "1" + ")".repeat(2_000)}
  ${"brackets"}       | ${"=" + "(".repeat(20_000) + "1" + ")".repeat(20_000)}
`(
  "$what too deep for the recursion over it is refused in few words, not a crash",
  ({ formula }) => {
    const reading = () => parse(formula);
    expect(reading).toThrow(TcoError);
    expect(reading).toThrow(
      /^Cannot read the formula .{1,310}: its parts are nested too deeply\.$/,
    );
  },
);

test("depth is what counts: four hundred summands and ten thousand array elements are read", () => {
  expect(parse("=1" + "+1".repeat(400))).toMatchObject({ kind: "binary" });
  expect(parse(`={${Array.from({ length: 10_000 }, () => "1").join(";")}}`)).toMatchObject({
    kind: "array",
  });
});
