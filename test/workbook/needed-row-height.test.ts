import fc from "fast-check";
import { neededRowHeight } from "../../src/workbook/needed-row-height";
import type { CellStyle } from "../../src/workbook/plan";
import { cell } from "../support/sample-cells";

const height = (value: string, width: number, style: Partial<CellStyle>): number | undefined =>
  neededRowHeight([cell(0, 0, { value, style })], [width]);
const wrap = { wrap: true };

it.each`
  text                         | width   | style                      | points       | why
  ${"one line"}                | ${20}   | ${wrap}                    | ${undefined} | ${"it fits"}
  ${"much longer than that"}   | ${5}    | ${{}}                      | ${undefined} | ${"it is not wrapped"}
  ${"Inngest and own wrapper"} | ${16}   | ${wrap}                    | ${30}        | ${"2 lines of 15"}
  ${"a\nb\nc"}                 | ${20}   | ${wrap}                    | ${45}        | ${"3 lines of 15"}
  ${"abcdefghijkl"}            | ${5}    | ${wrap}                    | ${45}        | ${"12 letters in lines of 5"}
  ${"Title"}                   | ${20}   | ${{ size: 14 }}            | ${18.75}     | ${"Excel's height for 14 points"}
  ${"Menge × aus Token"}       | ${16}   | ${wrap}                    | ${30}        | ${"15.7 digits where 16 − 5/7 = 15.3 go"}
  ${"Menge × aus Token"}       | ${18}   | ${wrap}                    | ${undefined} | ${"18 − 5/7 = 17.3"}
  ${"twenty letters, wide"}    | ${17.2} | ${wrap}                    | ${undefined} | ${"16.2 digits of 16.5: most letters are narrower than digits"}
  ${"twenty letters, wide"}    | ${17.2} | ${{ ...wrap, bold: true }} | ${30}        | ${"bold is wider: 16.6 digits"}
`("$text in $width is $points points: $why", ({ text, width, style, points }) => {
  expect(height(text, width, style)).toBe(points);
});

it("a wider column never needs a higher row", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1 });
  const widths = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(words, widths, (list, [width, more]) => {
      const text = list.join(" ");
      const narrow = height(text, width, wrap) ?? 15;
      expect(height(text, width + more, wrap) ?? 15).toBeLessThanOrEqual(narrow);
    }),
  );
});

it("never asks for more than Excel's 409 points", () => {
  expect(height("x\n".repeat(100), 20, wrap)).toBe(409);
});
