import { parse } from "../../../src/formula/parse";
import { printFormula } from "../../../src/formula/print-formula";
import { renamedTree } from "../../../src/hosts/excel/renamed-tree";

const names = {
  sheets: new Map([["Totals", "Totals (2)"]]),
  names: new Map([["tco_case", "tco_case_2"]]),
};

test.each`
  formula                             | renamed                                    | why
  ${"Totals!B2*2"}                    | ${"'Totals (2)'!B2*2"}                     | ${"a cell"}
  ${"SUM(Totals!$B$2:$B$9)"}          | ${"SUM('Totals (2)'!$B$2:$B$9)"}           | ${"an area inside a call"}
  ${"IF(tco_case=1,-Totals!A1,B1%)"}  | ${"IF(tco_case_2=1,-'Totals (2)'!A1,B1%)"} | ${"a name, signs and per cent"}
  ${'HYPERLINK("#Totals!A1",Log!A1)'} | ${'HYPERLINK("#Totals!A1",Log!A1)'}        | ${"texts and other sheets stay"}
  ${"Cases!A1+B2"}                    | ${"Cases!A1+B2"}                           | ${"the formula's own sheet stays"}
`("$why", ({ formula, renamed }: { formula: string; renamed: string }) => {
  expect(printFormula(renamedTree(parse(formula), names))).toBe(renamed);
});
