import { parseLine } from "../../src/formula/parse-line";
import { printFormula } from "../../src/formula/print-formula";
import { cell, fixed, offset } from "../../src/workbook/address-book";
import { bindLine, type Resolve } from "../../src/workbook/bind-line";

const rows: Readonly<Record<string, number>> = { runs: 0, "PLT.a": 1, "PLT.b": 2, "TOT.total": 3 };
const approaches = ["self_hosted", "connic"];
const resolve: Resolve = (name, approach) => {
  const column = approach ? fixed(5 + approaches.indexOf(approach)) : offset(0);
  return cell("", "", fixed(rows[name] ?? 99), column);
};
const bound = (formula: string) =>
  printFormula(bindLine(parseLine(formula), resolve, "self_hosted"), { at: { row: 9, column: 6 } });

test.each`
  line                                 | cells             | why
  ${"runs * PLT.a"}                    | ${"G$1*G$2"}      | ${"names are cells of the formula's own column"}
  ${"months_per_year * PLT.a"}         | ${"12*G$2"}       | ${"conversions print as numbers"}
  ${"BASELINE(TOT.total) - TOT.total"} | ${"$F$4-G$4"}     | ${"the baseline's column is fixed"}
  ${'AT(TOT.total, "connic")'}         | ${"$G$4"}         | ${"so is a named approach's"}
  ${"SUM(PLT.a, PLT.b)"}               | ${"SUM(G$2:G$3)"} | ${"neighbours are summed as a block"}
`("$line is $cells: $why", ({ line, cells }) => {
  expect(bound(line)).toBe(cells);
});

it("refuses BASELINE of anything but an id", () => {
  expect(() => bound("BASELINE(1+2)")).toThrow("BASELINE takes the id of a line first");
});
