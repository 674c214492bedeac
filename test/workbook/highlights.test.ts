import { byRow } from "../support/by-row";
import { printFormula } from "../../src/formula/print-formula";
import { cell as reference, fixed, offset } from "../../src/workbook/address-book";
import { formulaOf } from "../../src/workbook/formula-of";
import { highlights, type Highlight } from "../../src/workbook/highlights";

const cell = (row: number, column: number, highlight?: Highlight) => ({
  row,
  column,
  value: 0,
  style: { role: "check" as const },
  ...(highlight ? { highlight } : {}),
});

const highlighted = (cells: readonly ReturnType<typeof cell>[]) => highlights(byRow(cells));

it("joins highlighted cells of one column into one area", () => {
  const [format, ...others] = highlighted([cell(4, 9, "error"), cell(5, 9, "error"), cell(5, 2)]);
  expect(others).toEqual([]);
  expect(format?.area).toEqual({ row: 4, column: 9, rows: 2, columns: 1 });
});

it("starts a new area after a gap and for another kind", () => {
  const areas = highlighted([cell(1, 9, "error"), cell(3, 9, "error"), cell(4, 9, "alert")]).map(
    ({ area }) => area.row,
  );
  expect(areas).toEqual([1, 3, 4]);
});

const paleBy = (column: number): Highlight => ({
  pale: formulaOf("from=0", { from: reference("", "", offset(0), fixed(column)) }),
});

it("joins neighbouring columns that stand out over the same rows by the same condition", () => {
  const pale = paleBy(3);
  const formats = highlighted([1, 2].flatMap((row) => [4, 5, 6].map((c) => cell(row, c, pale))));
  expect(formats.map(({ area, when }) => [area, printFormula(when, { at: area })])).toEqual([
    [{ row: 1, column: 4, rows: 2, columns: 3 }, "$D2=0"],
  ]);
});

it.each([
  ["fewer rows", [cell(1, 4, "error"), cell(1, 5, "error"), cell(2, 4, "error")]],
  ["another first row", [cell(1, 4, "error"), cell(2, 5, "error")]],
  ["a column between", [cell(1, 4, "error"), cell(1, 6, "error")]],
  ["another kind", [cell(1, 4, "error"), cell(1, 5, "alert")]],
  ["another condition", [cell(1, 4, paleBy(2)), cell(1, 5, paleBy(3))]],
])("keeps columns apart: %s", (_, cells) => {
  expect(highlighted(cells).map(({ area }) => area.columns)).toEqual([1, 1]);
});

it("a check stands out when its cell is above 0, an input when its cell says something", () => {
  const conditions = highlighted([cell(0, 0, "error"), cell(2, 0, "changed")]).map(({ when }) =>
    printFormula(when),
  );
  expect(conditions).toEqual(["A1>0", 'A1<>""']);
});
