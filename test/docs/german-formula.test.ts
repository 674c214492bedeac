import { germanFormula } from "../../scripts/docs/german-formula";
import { germanNames } from "../../scripts/docs/german-names";
import { englishFormula } from "./english-formula";
import builtIn from "../support/built-in-function-names.json";
import { functionPages } from "./shown-example";
import { readFileSync } from "node:fs";

// Array constants of German Excel: {23.26.65;16.10.45} has two rows and three columns (its help on Matrixkonstanten).
test.each`
  english                                            | german
  ${"=TCO.TOKENS(50000, 10000, 3)"}                  | ${"=TCO.TOKENS(50000; 10000; 3)"}
  ${"=TCO.LLMSPEND(1.5E9,225E6,3,15,,,40%)"}         | ${"=TCO.LLMSPEND(1,5E9;225E6;3;15;;;40%)"}
  ${"=TCO.ROUTEMIX({0.8,0.2},{1;2.5})"}              | ${"=TCO.ROUTEMIX({0,8.0,2};{1;2,5})"}
  ${"=SUM({23,26,65;16,10,45})"}                     | ${"=SUMME({23.26.65;16.10.45})"}
  ${'=TCO.EXPLAIN("A, 1.5; B", TRUE)'}               | ${'=TCO.EXPLAIN("A, 1.5; B"; WAHR)'}
  ${"=TCO.CHECKLIST({TRUE,FALSE})"}                  | ${"=TCO.CHECKLIST({WAHR.FALSCH})"}
  ${"=IF(ISNUMBER(A1),ROUND(B$2*-0.5,2),NA())"}      | ${"=WENN(ISTZAHL(A1);RUNDEN(B$2*-0,5;2);NV())"}
  ${'=TCO.MODELPRICE("gpt-4.1", , DATE(2026,5,16))'} | ${'=TCO.MODELPRICE("gpt-4.1"; ; DATUM(2026;5;16))'}
`("$english is $german in German Excel", ({ english, german }) => {
  expect(germanFormula(english)).toBe(german);
});

test.each([
  ["=TCO.ROUTEMIX({0,8.0,2};{1;2,5})", "=TCO.ROUTEMIX({0.8,0.2},{1;2.5})"],
  ['=TCO.EXPLAIN("A, 1.5; B"; WAHR)', '=TCO.EXPLAIN("A, 1.5; B", TRUE)'],
  ['=TCO.EXPLAIN("WAHR"; DATUM(2026;5;16))', '=TCO.EXPLAIN("WAHR", DATE(2026,5,16))'],
])("%s reads back as %s", (german, english) => {
  expect(englishFormula(german)).toBe(english);
});

test("names are those of German Excel, as far as its list here goes: three letters of A to Z or more", () => {
  const german = new Set(builtIn.translated.names.de);
  const english = new Set(builtIn.english.names);
  const listed = [...germanNames].filter(
    ([name, translation]) =>
      /^[A-Z]{3,}$/.test(translation) && english.has(name) && name !== translation,
  );
  expect(listed.length).toBeGreaterThan(30);
  expect(listed.filter(([, translation]) => !german.has(translation))).toEqual([]);
});

test("no formula of the pages keeps an English name in its German form", () => {
  const pages = functionPages.map((page) => readFileSync(`docs/functions/${page}`, "utf8"));
  const formulas = pages.flatMap((text) =>
    [...text.matchAll(/German Excel:? `(=[^`]+)`/g)].map(([, formula = ""]) => formula),
  );
  const known = new Set(germanNames.values());
  const called = formulas.flatMap((formula) =>
    [...formula.replace(/"[^"]*"/g, "").matchAll(/([\p{Lu}][\p{Lu}.0-9]*)\(/gu)].map(
      ([, name = ""]) => name,
    ),
  );
  expect(called.length).toBeGreaterThan(20);
  expect(called.filter((name) => !name.startsWith("TCO.") && !known.has(name))).toEqual([]);
});
