import { parse } from "../../../src/formula/parse";
import { printFormula } from "../../../src/formula/print-formula";
import { germanText } from "../../../src/workbook/german/german-text";
import { germanTree } from "../../../src/workbook/german/german-tree";

const at = { row: 0, column: 0 };
const inGerman = (formula: string) =>
  printFormula(germanTree(parse(formula, at), { text: germanText, sheet: germanText }), { at });

test.each`
  english                                               | german                                                            | why
  ${"Assumptions"}                                      | ${"Annahmen"}                                                     | ${"a whole text"}
  ${"EUR per FTE per year"}                             | ${"EUR je VZÄ je Jahr"}                                           | ${"units, each by itself"}
  ${"Connic: one-time cost"}                            | ${"Connic: Einmalkosten"}                                         | ${"what it does not know stays"}
  ${"A number, 0.5 or more, at most 2; unit: share."}   | ${"Eine Zahl, mindestens 0,5, höchstens 2; Einheit: Anteil."}     | ${"a decimal comma"}
  ${"A number, 0% or more, at most 7.5%; unit: share."} | ${"Eine Zahl, mindestens 0 %, höchstens 7,5 %; Einheit: Anteil."} | ${"a space before per cent"}
  ${"-50 to 200%"}                                      | ${"-50 bis 200 %"}                                                | ${"what an input may be"}
  ${"Cost per seat of the new office"}                  | ${"Cost per seat of the new office"}                              | ${"a user's own words"}
`("$english is $german: $why", ({ english, german }) => {
  expect(germanText(english)).toBe(german);
});

test.each`
  english                              | german                               | why
  ${'A1&"% less than "&B1'}            | ${'A1&" % weniger als "&B1'}         | ${"a sentence"}
  ${'IF(A1=B1,"","changed")'}          | ${'IF(A1=B1,"","geändert")'}         | ${"a word that other formulas count"}
  ${"SUM(Totals!B2:B4)"}               | ${"SUM(Summen!B2:B4)"}               | ${"sheets by their German names"}
  ${'TCO.COMPUTEHOURS(A1,B1,"month")'} | ${'TCO.COMPUTEHOURS(A1,B1,"month")'} | ${"a word that a function takes"}
`("$english is $german: $why", ({ english, german }) => {
  expect(inGerman(english)).toBe(german);
});

it("puts a sentence in German order", () => {
  const english = 'A1&" costs "&B1&" "&C1&" a year without model spend, "&D1&"."';
  const german = 'A1&" kostet im Jahr ohne Modellausgaben "&C1&" "&B1&", "&D1&"."';
  expect(inGerman(english)).toBe(german);
});
