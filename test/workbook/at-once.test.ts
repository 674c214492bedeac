import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { atOnce } from "../../src/workbook/at-once";

/** The row stands in F12:H12, one column for each approach. */
const HERE = { row: 11, column: 5 };
const COLUMNS = { first: 5, last: 7 };
const written = (text: string): string | undefined => {
  const tree = atOnce(parse(text, HERE), COLUMNS);
  return tree && printFormula(tree, { at: { row: 11, column: 8 } });
};

describe("a row added up at once", () => {
  it.each`
    formula                          | at_once                                                               | why
    ${"F8*$D$3"}                     | ${"SUMPRODUCT($F8:$H8*$D$3)"}                                         | ${"a cell becomes its row, a fixed one stays"}
    ${"Usage!F8"}                    | ${"SUMPRODUCT(Usage!$F8:$H8)"}                                        | ${"other sheets too"}
    ${"$D$3*2"}                      | ${"COLUMNS($F12:$H12)*($D$3*2)"}                                      | ${"the same for each approach, so often"}
    ${"SUM(F8:F11)"}                 | ${"SUM($F8:$H11)"}                                                    | ${"a block of sums"}
    ${'IF(F8="build",F9,0)'}         | ${'SUMPRODUCT(($F8:$H8="build")*$F9:$H9)'}                            | ${"a choice is a product with its condition"}
    ${'IF(F8="build",0,1)'}          | ${'SUMPRODUCT(($F8:$H8<>"build")*1)'}                                 | ${"or with its opposite"}
    ${"IF(F8>1,F9,F10)"}             | ${"SUMPRODUCT(($F8:$H8>1)*$F9:$H9+($F8:$H8<=1)*$F10:$H10)"}           | ${"or both"}
    ${"IF(F8=0,0,F9/F8)"}            | ${"SUMPRODUCT(($F8:$H8<>0)*($F9:$H9/($F8:$H8+($F8:$H8=0))))"}         | ${"a guarded divisor is never 0"}
    ${"CHOOSE(F8,F9,F10)"}           | ${"SUMPRODUCT(($F8:$H8=1)*$F9:$H9+($F8:$H8=2)*$F10:$H10)"}            | ${"one of several"}
    ${"MAX(0,F8)"}                   | ${"SUMPRODUCT(($F8:$H8>0)*$F8:$H8)"}                                  | ${"the larger of two"}
    ${"MIN(F8,F9)"}                  | ${"SUMPRODUCT(($F9:$H9<$F8:$H8)*$F9:$H9+($F9:$H9>=$F8:$H8)*$F8:$H8)"} | ${"the smaller of two"}
    ${'IF(OR(F8="a",F9="b"),1,0)'}   | ${'SUMPRODUCT((($F8:$H8="a")+($F9:$H9="b")>0)*1)'}                    | ${"one of two conditions"}
    ${"CEILING(F8,1)"}               | ${"SUMPRODUCT(CEILING($F8:$H8,1))"}                                   | ${"what Excel applies to each element"}
    ${"MATCH(F8,$F$7:$H$7,0)"}       | ${"SUMPRODUCT(MATCH($F8:$H8,$F$7:$H$7,0))"}                           | ${"MATCH finds each"}
    ${"F8-E9"}                       | ${"SUMPRODUCT($F8:$H8-$E9:$G9)"}                                      | ${"the column before"}
    ${"INDEX(Assumptions!D8:F8,F3)"} | ${undefined}                                                          | ${"INDEX gives one cell, not one for each column"}
    ${'F8&" runs"'}                  | ${undefined}                                                          | ${"a text has no sum"}
    ${"SUM($F8:F8)"}                 | ${undefined}                                                          | ${"a block that grows from column to column"}
  `("$formula: $why", ({ formula, at_once }: { formula: string; at_once?: string }) => {
    expect(written(formula)).toBe(at_once);
  });
});
