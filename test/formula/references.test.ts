import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { references } from "../../src/formula/references";

test.each`
  formula                        | read                           | reason
  ${"A1+Calc!$B$2*runs"}         | ${["A1", "Calc!$B$2", "runs"]} | ${"cells, other sheets, names"}
  ${"SUM(A1:B2,A1)"}             | ${["A1:B2", "A1"]}             | ${"areas"}
  ${"ISFORMULA(A1)+ROWS(B1:B9)"} | ${[]}                          | ${"asks where, not what"}
  ${"ROWS(INDEX(A1:B2,C1,0))"}   | ${["A1:B2", "C1"]}             | ${"what decides the size is read"}
  ${"1+2"}                       | ${[]}                          | ${"numbers only"}
`("$formula reads $read: $reason", ({ formula, read }) => {
  expect(references(parse(formula)).map((reference) => printFormula(reference))).toEqual(read);
});
