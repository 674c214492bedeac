import { printFormula } from "../../src/formula/print-formula";
import { highlights } from "../../src/workbook/highlights";

const cell = (row: number, column: number, highlight?: "error" | "alert" | "changed") => ({
  row,
  column,
  value: 0,
  style: { role: "check" as const },
  ...(highlight ? { highlight } : {}),
});

it("joins highlighted cells of one column into one area", () => {
  const [format, ...others] = highlights([cell(4, 9, "error"), cell(5, 9, "error"), cell(5, 2)]);
  expect(others).toEqual([]);
  expect(format?.area).toEqual({ row: 4, column: 9, rows: 2, columns: 1 });
});

it("starts a new area after a gap and for another kind", () => {
  const areas = highlights([cell(1, 9, "error"), cell(3, 9, "error"), cell(4, 9, "alert")]).map(
    ({ area }) => area.row,
  );
  expect(areas).toEqual([1, 3, 4]);
});

it("a check stands out when its cell is above 0, an input when its cell says something", () => {
  const conditions = highlights([cell(0, 0, "error"), cell(2, 0, "changed")]).map(({ when }) =>
    printFormula(when),
  );
  expect(conditions).toEqual(["A1>0", 'A1<>""']);
});
