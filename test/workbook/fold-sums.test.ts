import fc from "fast-check";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { foldSums } from "../../src/workbook/fold-sums";

const folded = (text: string) => printFormula(foldSums(parse(text)));

test.each`
  written                       | folded                 | why
  ${"SUM(F7,F8,F9)"}            | ${"SUM(F7:F9)"}        | ${"one below the other"}
  ${"SUM($F$7,$F$8)"}           | ${"SUM($F$7:$F$8)"}    | ${"fixed cells too"}
  ${"SUM(Totals!F7,Totals!F8)"} | ${"SUM(Totals!F7:F8)"} | ${"on another sheet"}
  ${"12*SUM(F7,F8)"}            | ${"12*SUM(F7:F8)"}     | ${"inside a formula"}
  ${"SUM(F7,F9)"}               | ${"SUM(F7,F9)"}        | ${"a gap stays"}
  ${"SUM(F7,G8)"}               | ${"SUM(F7,G8)"}        | ${"another column stays"}
  ${"SUM(F7,Totals!F8)"}        | ${"SUM(F7,Totals!F8)"} | ${"another sheet stays"}
  ${"SUM(F7,$F8)"}              | ${"SUM(F7,$F8)"}       | ${"another kind of reference stays"}
  ${"SUM(F7)"}                  | ${"SUM(F7)"}           | ${"one cell is no block"}
  ${"SUM(F7,1)"}                | ${"SUM(F7,1)"}         | ${"a number is no cell"}
  ${"MAX(F7,F8)"}               | ${"MAX(F7,F8)"}        | ${"only sums are folded"}
`("$written is $folded: $why", ({ written, folded: expected }) => {
  expect(folded(written)).toBe(expected);
});

it("a column of cells, in any number, folds to one area from the first to the last", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 2, max: 40 }),
      (first, count) => {
        const cells = Array.from({ length: count }, (_, i) => `F${first + i}`);
        expect(folded(`SUM(${cells.join(",")})`)).toBe(`SUM(F${first}:F${first + count - 1})`);
      },
    ),
  );
});
