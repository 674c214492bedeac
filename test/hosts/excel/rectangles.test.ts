import * as fc from "fast-check";
import { addressLists } from "../../../src/hosts/excel/address-lists";
import { rectangles, rowRuns } from "../../../src/hosts/excel/rectangles";
import type { Area } from "../../../src/workbook/plan";

/** Any set of cells in a corner of a sheet, row by row as a plan lists them. */
const positions = fc
  .uniqueArray(fc.nat(80), { maxLength: 60 })
  .map((numbers) =>
    [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ row: Math.floor(number / 9), column: number % 9 })),
  );
const covered = (areas: readonly Area[]): readonly string[] =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => [
        row + Math.floor(at / columns),
        column + (at % columns),
      ]),
    )
    .map(String)
    .sort();

it("rectangles cover each cell exactly once, and no other", () => {
  fc.assert(
    fc.property(positions, (cells) => {
      expect(covered(rectangles(cells))).toEqual(cells.map((c) => `${c.row},${c.column}`).sort());
    }),
  );
});

it("there are never more rectangles than runs of neighbours in a row", () => {
  fc.assert(fc.property(positions, (cells) => rectangles(cells).length <= rowRuns(cells).length));
});

it("makes one rectangle of a filled block", () => {
  const block = [0, 1, 2].flatMap((row) => [4, 5].map((column) => ({ row, column })));
  expect(rectangles(block)).toEqual([{ row: 0, column: 4, rows: 3, columns: 2 }]);
});

it("no list of addresses is longer than Excel surely takes, and none is lost", () => {
  fc.assert(
    fc.property(positions, (cells) => {
      const runs = rowRuns(cells);
      const lists = addressLists(runs);
      expect(lists.every((list) => list.length <= 250)).toBe(true);
      expect(lists.flatMap((list) => list.split(","))).toHaveLength(runs.length);
    }),
  );
});
