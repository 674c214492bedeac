import fc from "fast-check";
import { formulaValue, plain, called } from "../support/called";

it("a column fills a column", () => {
  // 1, 2, 3 Mtok at 3 each
  expect(formulaValue("=TCO.LLMSPEND({1000000;2000000;3000000},0,3,15)")).toEqual([[3], [6], [9]]);
});

it("a column against a row is a two-way table", () => {
  expect(formulaValue("=TCO.USAGEFEE({1;10},{2,3,4})")).toEqual([
    [2, 3, 4],
    [20, 30, 40],
  ]);
});

it("a row against a row goes cell by cell", () => {
  expect(formulaValue("=TCO.NETOVERLAP({5,7},{1,9})")).toEqual([[4, 0]]);
});

it("sizes that do not fit give #N/A where a partner is missing", () => {
  expect(formulaValue("=TCO.USAGEFEE({1;2;3},{10;20})")).toEqual([
    [10],
    [40],
    [{ error: "#N/A", message: "unit_price has no value for this cell (2×1)." }],
  ]);
});

it("one bad element is one bad element of the result", () => {
  expect(formulaValue('=TCO.USAGEFEE({1,"x",-1,4},2)')).toEqual([
    [
      2,
      expect.objectContaining({ error: "#VALUE!" }),
      expect.objectContaining({ error: "#NUM!" }),
      8,
    ],
  ]);
});

it("a bad single value is the error of every element", () => {
  const bad = expect.objectContaining({ error: "#NUM!" });
  expect(formulaValue("=TCO.LLMSPEND({1,2},0,3,15,2)")).toEqual([[bad, bad]]);
});

it("a whole-range parameter is one value while the others spill", () => {
  // 300 over 2 and over 3 periods
  expect(formulaValue("=TCO.PARITYADD({100,200},0,{2;3})")).toEqual([[150], [100]]);
});

it("one cell given as a range is a single value", () => {
  expect(plain(called("NETOVERLAP", [[9]], [[2]]))).toBe(7);
});

it("a spilled result is each call by itself", () => {
  const numbers = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(numbers, numbers, (quantities, included) => {
      const table = plain(
        called(
          "USAGEFEE",
          quantities.map((q) => [q]),
          0.047,
          [included],
        ),
      );
      const one = quantities.map((q) =>
        included.map((i) => plain(called("USAGEFEE", q, 0.047, i))),
      );
      expect(Array.isArray(table) ? table : [[table]]).toEqual(one);
    }),
  );
});
