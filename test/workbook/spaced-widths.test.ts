import type { CellStyle } from "../../src/workbook/plan";
import { spacedWidths } from "../../src/workbook/spaced-widths";

const header: CellStyle = { role: "label", align: "right", wrap: true };
const cell = (column: number, value: string, style: CellStyle = header) => ({
  row: 0,
  column,
  value,
  style,
});
// 14 digits are 14 wide, whatever the font; 0.71 of a column's width is padding.
const fourteen = "12345678901234";

describe("spaced widths", () => {
  it("widens a column whose header would run on from the one before", () => {
    // 14 + 0.71 + 1.2, in whole characters.
    expect(spacedWidths([cell(0, "High"), cell(1, fourteen)], [12, 15])).toEqual([12, 16]);
  });

  it("does so where a text that is reckoned to wrap may come out on one line", () => {
    // 7 + 0.45 + 7 = 14.45 digits do not fit into 15 - 0.71 = 14.29, but 95% of them do: 13.73 + 0.71 + 1.2.
    expect(spacedWidths([cell(0, "High"), cell(1, "1234567 1234567")], [12, 15])).toEqual([12, 17]);
  });

  it("does so where a line may end at a hyphen", () => {
    // 5 + 0.45 + 8.6 = 14.05 digits on the first line: 14.05 + 0.71 + 1.2.
    const broken = "12345 12345678-1234";
    expect(spacedWidths([cell(0, "High"), cell(1, broken)], [12, 15])).toEqual([12, 16]);
  });

  it("looks again at a text that another one of its column gives room for longer lines", () => {
    const cells = [
      cell(0, "High"),
      cell(1, "1234567 12345678"),
      { ...cell(0, "Low"), row: 1 },
      { ...cell(1, "123456789012345"), row: 1 },
    ];
    // Two lines of 8 digits; beside 15 below, 15 + 0.71 + 1.2, they are one: 15.45 + 0.71 + 1.2.
    expect(spacedWidths(cells.slice(0, 2), [12, 13])).toEqual([12, 13]);
    expect(spacedWidths(cells, [12, 13])).toEqual([12, 18]);
  });

  it("looks at each line, and lets a word move up where there is room", () => {
    expect(spacedWidths([cell(0, "High"), cell(1, `a ${fourteen}`)], [12, 15])).toEqual([12, 18]);
  });

  it.each`
    before                                  | style                           | reason
    ${[]}                                   | ${header}                       | ${"nothing stands before it"}
    ${[cell(0, "")]}                        | ${header}                       | ${"the cell before is blank"}
    ${[cell(0, "High", { role: "label" })]} | ${header}                       | ${"the text before is aligned to the left"}
    ${[cell(0, "High")]}                    | ${{ ...header, align: "left" }} | ${"it is aligned to the left itself"}
    ${[cell(0, "High")]}                    | ${{ ...header, wrap: false }}   | ${"it does not wrap: its column holds it with room"}
  `("keeps the width where $reason", ({ before, style }) => {
    expect(spacedWidths([...before, cell(1, fourteen, style)], [12, 15])).toEqual([12, 15]);
  });

  it.each`
    words | width | widened | reason
    ${2}  | ${15} | ${16}   | ${"14.45 digits are more than 15 - 0.71, but 95% of them, 13.73, are not; 16 - 0.71 is enough"}
    ${2}  | ${14} | ${14}   | ${"13.73 is more than 14 - 0.71: two lines for sure"}
    ${3}  | ${15} | ${16}   | ${"three lines, or two"}
    ${4}  | ${15} | ${15}   | ${"four lines: one of them blank is not much"}
  `("leaves no doubt on how many lines $words words come out: $reason", (example) => {
    const { words, width, widened } = example;
    const text = Array<string>(words).fill("1234567").join(" ");
    expect(spacedWidths([cell(1, text)], [12, width])).toEqual([12, widened]);
  });

  it("does so for an indented text, with what the indentation leaves", () => {
    const indented = { ...header, align: "left", indent: 1 } as const;
    // 15.29 - 1.4 = 13.89 digits hold 95% of 14.45; 17 - 0.71 - 1.4 = 14.89 hold all.
    expect(spacedWidths([cell(1, "1234567 1234567", indented)], [12, 16])).toEqual([12, 17]);
  });

  it("keeps a width that leaves room", () => {
    expect(spacedWidths([cell(0, "High"), cell(1, fourteen)], [12, 17])).toEqual([12, 17]);
  });
});
