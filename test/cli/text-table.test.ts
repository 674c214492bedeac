import { textTable } from "../../src/cli/text-table";

describe("textTable", () => {
  it("aligns each column to its widest cell and leaves no blanks at the end", () => {
    const rows = [
      ["id", "label", "1"],
      ["longer", "", "1,000"],
      ["x", "y"],
    ];
    expect(textTable(rows, ["left", "left", "right"])).toEqual([
      "id      label      1",
      "longer         1,000",
      "x       y",
    ]);
  });

  it("has no lines without rows", () => {
    expect(textTable([])).toEqual([]);
  });
});
