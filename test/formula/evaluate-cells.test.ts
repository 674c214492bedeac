import fc from "fast-check";
import type { Decimal } from "../../src/engine/decimal";
import type { CellSource, SheetSource } from "../../src/formula/cell-source";
import { evaluate } from "../../src/formula/evaluate";
import { evaluateCells } from "../../src/formula/evaluate-cells";
import { parse } from "../../src/formula/parse";
import type { Tree } from "../../src/formula/tree";
import { byRow } from "../support/by-row";
import { plain, type Plain } from "./evaluated";

/** Cells of one sheet from A1 on; a text that starts with "=" is a formula. */
function sheet(name: string, rows: readonly (readonly Plain[])[]): SheetSource {
  const cells = rows.map((values, row) =>
    values.map((value, column) => {
      const formula = typeof value === "string" && value.startsWith("=");
      return formula
        ? { column, value: null, formula: parse(value, { row, column }) }
        : { column, value };
    }),
  );
  return { name, rows: cells };
}

interface PlacedSource extends CellSource {
  readonly row: number;
}
const placed = (name: string, cells: readonly PlacedSource[]): SheetSource => ({
  name,
  rows: byRow(cells),
});

test("computes across sheets, whatever the order of the cells", () => {
  const book = [
    sheet("Out", [["=Calc!A1+1", "=A1*2"]]),
    sheet("Calc", [["=In!B1*In!A1"]]),
    sheet("In", [[6, 7]]),
  ];
  const values = evaluateCells(book);
  expect(plain(values.scalar("Out", 0, 1))).toBe(86); // (6 × 7 + 1) × 2
});

test("a formula that refers to a blank cell is 0, and a place where nothing stands is null", () => {
  const values = evaluateCells([sheet("A", [["=B9"]])]);
  expect(plain(values.scalar("A", 0, 0))).toBe(0);
  expect(values.scalar("A", 8, 1)).toBeNull();
});

test("names stand for a cell or an area", () => {
  const names = new Map([
    ["TCO_runs", { sheet: "In", row: 0, column: 0, rows: 1, columns: 1 }],
    ["TCO_fees", { sheet: "In", row: 0, column: 1, rows: 1, columns: 2 }],
  ]);
  const book = [sheet("In", [["=40+2", 1, 2]]), sheet("Out", [["=TCO_runs*SUM(TCO_fees)"]])];
  expect(plain(evaluateCells(book, { names }).scalar("Out", 0, 0))).toBe(126); // 42 × 3
});

test("ISFORMULA tells formulas from numbers, also for a block", () => {
  const block = sheet("A", [
    ["=1+1", 2, "=SUMPRODUCT(--ISFORMULA(A1:B2))"],
    ["=2", "=3", "=ISFORMULA(B1)"],
  ]);
  const values = evaluateCells([block]);
  expect(plain(values.scalar("A", 0, 2))).toBe(3); // A1, A2 and B2
  expect(plain(values.scalar("A", 1, 2))).toBe(false);
});

test("a typed error is one", () => {
  const values = evaluateCells([
    placed("A", [
      { row: 0, column: 0, value: { error: "#N/A" } },
      { row: 0, column: 1, value: null, formula: parse("A1", { row: 0, column: 1 }) },
    ]),
  ]);
  expect(plain(values.scalar("A", 0, 1))).toBe("#N/A");
});

test("errors pass from cell to cell, and only there", () => {
  const values = evaluateCells([sheet("A", [["=1/0", "=A1+1", "=IFERROR(B1,5)", "=Nowhere!A1"]])]);
  expect([0, 1, 2, 3].map((column) => plain(values.scalar("A", 0, column)))).toEqual([
    "#DIV/0!",
    "#DIV/0!",
    5,
    "#REF!",
  ]);
});

test("functions of the catalogue are called with the cells' values", () => {
  const functions = (name: string) =>
    name === "TCO.TWICE" ? ([value]: readonly unknown[]) => (value as Decimal).times(2) : undefined;
  const values = evaluateCells([sheet("A", [[21, "=TCO.TWICE(A1)", "=TCO.THRICE(A1)"]])], {
    functions,
  });
  expect(plain(values.scalar("A", 0, 1))).toBe(42);
  expect(plain(values.scalar("A", 0, 2))).toBe("#NAME?");
});

test("a circular reference is refused with the cells it runs through", () => {
  const book = [sheet("A", [["=B1", "=Two!A1+1"]]), sheet("Two", [["=SUM(A!A1:A2)"]])];
  expect(() => evaluateCells(book)).toThrow("Circular reference: A!A1 → A!B1 → Two!A1 → A!A1.");
  expect(() => evaluateCells(book)).toThrow(expect.objectContaining({ code: "#REF!" }));
});

test("a circle names a cell once, though a formula reads it twice", () => {
  const book = [sheet("A", [["=B1+B1*B1", "=A1"]])];
  expect(() => evaluateCells(book)).toThrow("Circular reference: A!A1 → A!B1 → A!A1.");
});

test("a circle through an area that others have read before is refused, too", () => {
  const total = parse("SUM($A$1:$A$3)");
  const [first, second] = [0, 1].map((row) => ({ row, column: 1, value: null, formula: total }));
  const cells = [formulaCell(0, parse("1+1")), ...[first, second].flatMap((one) => one ?? [])];
  const circle = formulaCell(2, parse("B2", { row: 2, column: 0 }));
  expect(plain(evaluateCells([placed("A", cells)]).scalar("A", 1, 1))).toBe(2);
  expect(() => evaluateCells([placed("A", [...cells, circle])])).toThrow(
    "Circular reference: A!A3 → A!B2 → A!A3.",
  );
});

test("an area of one formula is another one on another sheet", () => {
  const formula = parse("SUM($A$1:$A$2)");
  const rows = (name: string, value: number): SheetSource =>
    placed(name, [
      ...[0, 1, 2].map((column) => ({ row: 2, column, value: null, formula })),
      { row: 0, column: 0, value },
      formulaCell(1, parse("A1*2", { row: 1, column: 0 })),
    ]);
  const values = evaluateCells([rows("One", 1), rows("Ten", 10)]);
  expect(["One", "Ten"].map((name) => plain(values.scalar(name, 2, 2)))).toEqual([3, 30]); // 1 + 2, 10 + 20
});

test("a chain of 10,000 cells is no problem in either direction", () => {
  const next = parse("A1+1", { row: 1, column: 0 });
  const down = Array.from({ length: 10_000 }, (_, i) => formulaCell(i + 1, next));
  const previous = parse("A3+1", { row: 1, column: 0 });
  const up = Array.from({ length: 10_000 }, (_, i) => formulaCell(i, previous));
  const last = { column: 0, value: 1 };
  const valueAt = (cells: readonly PlacedSource[], row: number) =>
    plain(evaluateCells([placed("A", cells)]).scalar("A", row, 0));
  expect(valueAt([{ ...last, row: 0 }, ...down], 10_000)).toBe(10_001);
  expect(valueAt([...up, { ...last, row: 10_000 }], 0)).toBe(10_001);
});

function formulaCell(row: number, formula: Tree): PlacedSource {
  return { row, column: 0, value: null, formula };
}

test("the cells of a workbook come to what each formula comes to by itself", () => {
  const operand = fc.constantFrom("A$1", "$B$1", "C1", "3", "A1:C1");
  const formula = fc
    .tuple(fc.constantFrom("+", "-", "*", "/"), operand, operand)
    .map(([operator, a, b]) => `=SUM(${a})${operator}SUM(${b})`);
  const row = fc.tuple(fc.integer(), fc.integer(), fc.integer());
  fc.assert(
    fc.property(row, fc.array(formula, { minLength: 1, maxLength: 20 }), (inputs, formulas) => {
      const values = evaluateCells([sheet("A", [inputs, ...formulas.map((text) => [text])])]);
      const scope = { cell: (_: unknown, r: number, c: number) => values.scalar("A", r, c) };
      formulas.forEach((text, i) => {
        const alone = evaluate(parse(text), scope);
        expect(plain(values.scalar("A", i + 1, 0))).toEqual(plain(alone));
      });
    }),
  );
});
