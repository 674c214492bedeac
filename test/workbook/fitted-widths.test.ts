import type { CellStyle } from "../../src/workbook/plan";
import { fittedWidths } from "../../src/workbook/fitted-widths";

const plain: CellStyle = { role: "label" };
const cell = (column: number, value: string | null, style: CellStyle = plain, row = 0) => ({
  row,
  column,
  value,
  style,
});
const fifty = "x".repeat(50);

describe("fitted widths", () => {
  it("keeps the least widths when every text fits", () => {
    expect(fittedWidths([cell(0, "abc"), cell(1, "def")], [10, 12])).toEqual([10, 12]);
  });

  it("lets a text run over blank cells to its right", () => {
    expect(fittedWidths([cell(0, fifty), cell(1, null)], [10, 50, 10])).toEqual([10, 50, 10]);
  });

  it("widens the column where the next cell would cut the text off", () => {
    const [width = 0] = fittedWidths([cell(0, fifty), cell(1, "next")], [10, 12]);
    expect(width).toBeGreaterThanOrEqual(50);
  });

  it("counts the blank columns before the cell in the way", () => {
    const [width = 0] = fittedWidths([cell(0, fifty), cell(2, "next")], [10, 12, 10]);
    expect(width).toBeGreaterThanOrEqual(50 - 12);
    expect(width).toBeLessThan(50);
  });

  it("holds the longest word of text that wraps", () => {
    const wraps = { ...plain, wrap: true };
    const [width = 0] = fittedWidths([cell(0, `a ${"z".repeat(20)}`, wraps), cell(1, "b")], [8, 8]);
    expect(width).toBeGreaterThanOrEqual(20);
    expect(width).toBeLessThan(25);
  });

  it("gives right-aligned text its own room: it does not run to the right", () => {
    const [, width = 0] = fittedWidths(
      [cell(1, "y".repeat(20), { ...plain, align: "right" })],
      [10, 12],
    );
    expect(width).toBeGreaterThanOrEqual(20);
  });
});
