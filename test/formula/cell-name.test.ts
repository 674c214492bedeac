import { areaName, cellName, columnName } from "../../src/formula/cell-name";

test.each`
  column   | name
  ${0}     | ${"A"}
  ${25}    | ${"Z"}
  ${26}    | ${"AA"}
  ${701}   | ${"ZZ"}
  ${702}   | ${"AAA"}
  ${16383} | ${"XFD"}
`("column $column is $name, Excel's last is XFD", ({ column, name }) => {
  expect(columnName(column)).toBe(name);
});

test("a cell and an area in A1 notation", () => {
  expect(cellName(9, 5)).toBe("F10");
  expect(areaName(0, 0, 2, 3)).toBe("A1:C2");
  expect(areaName(1, 1, 1, 1)).toBe("B2");
});
