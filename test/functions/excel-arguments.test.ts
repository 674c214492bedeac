import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { callFunction } from "../../src/functions/call-function";
import { fromExcel } from "../../src/functions/excel-arguments";
import { toExcel } from "../../src/functions/excel-result";
import { facts } from "../../src/functions/facts";
import { functionNamed } from "../../src/functions/function-named";

/** A call as Excel makes it: its own arguments, then the invocation that it always appends. */
function answer(name: string, ...args: readonly unknown[]) {
  const record = functionNamed(name)!;
  return toExcel(
    callFunction(record, fromExcel([...args, { address: "Sheet1!A1" }], record), facts),
  );
}

it("takes cells as 1×1 ranges and null as left out", () => {
  expect(answer("LLMSPEND", [[1.5e9]], [[225e6]], [[3]], [[15]], null, null, null, null)).toEqual([
    [7875],
  ]);
});

it("takes plain scalars, which is how enumerations arrive", () => {
  expect(answer("PLANFEE", [[3295]], [[200]], "Plus")).toEqual([[3495]]);
  expect(answer("PLANFEE", [[3295]], [[200]], null)).toEqual([[3295]]);
});

it.each([[0], [null], [""]])("a blank cell, sent as %p, is 0 and FALSE", (blank) => {
  expect(answer("USAGEFEE", [[5]], [[2]], [[blank]])).toEqual([[10]]);
  expect(answer("FXCONVERT", [[6]], [[2]], [[blank]])).toEqual([[3]]);
});

it("spills a range", () => {
  expect(answer("USAGEFEE", [[1], [2]], [[10, 20]], null)).toEqual([
    [10, 20],
    [20, 40],
  ]);
});

it.each([
  ["the code as text", "#N/A", "#N/A"],
  ["an object with a code, as CustomFunctions.Error", { code: "#NUM!" }, "#NUM!"],
  ["a data type", { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }, "#DIV/0!"],
  ["a kind that only new versions know", { type: "Error", basicValue: "#SPILL!" }, "#VALUE!"],
  ["a reference error, which cannot be returned", { code: "#REF!" }, "#VALUE!"],
])("an error arrives as %s", (_, sent, code) => {
  const [[first, second] = []] = answer("NETOVERLAP", [[sent, 9]], [[4]]);
  expect(first).toBeInstanceOf(TcoError);
  expect((first as TcoError).code).toBe(code);
  expect(second).toBe(5);
});

it("takes a formatted number by its value", () => {
  expect(answer("NETOVERLAP", [[{ type: "FormattedNumber", basicValue: 9 }]], [[4]])).toEqual([
    [5],
  ]);
});

it("refuses a data type that has no plain value", () => {
  expect(
    answer("NETOVERLAP", [[{ type: "Entity", text: "Contoso" }]], [[4]])[0]?.[0],
  ).toMatchObject({
    code: "#VALUE!",
    message: "gross is a data type without a plain value.",
  });
});

it("takes the repeating parameter as a list of ranges, or not at all", () => {
  const rows = answer("EXPLAIN", [["NETOVERLAP"]], [[[1375]], [[340]]]);
  expect(rows.at(-1)).toEqual([5, "=MAX(0,1375-340)", 1035, "money"]);
  for (const nothing of [null, undefined, []])
    expect(answer("EXPLAIN", [["NETOVERLAP"]], nothing)[0]?.[0]).toMatchObject({ code: "#VALUE!" });
});

it("gives blanks as empty text, zero without a sign, and never Infinity", () => {
  expect(toExcel([[null, new Decimal(-0), new Decimal("1e400")]])).toEqual([
    ["", 0, expect.objectContaining({ code: "#NUM!" })],
  ]);
  expect(Object.is(toExcel(new Decimal(-0))[0]?.[0], 0)).toBe(true);
});
