import { readFileSync } from "node:fs";
import { resultText, tableRows } from "../../scripts/docs/result-text";
import { figureText } from "../../scripts/docs/figure-text";
import { catalogue } from "../../src/functions/catalogue";
import type { Example } from "../../src/functions/function-record";
import { formulaValue } from "../support/called";
import { englishFormula } from "./english-formula";
import { functionPages, shownExamples } from "./shown-example";

const examples = functionPages.flatMap(shownExamples);

test("every function has a page, with each of its examples", () => {
  expect([...functionPages].sort()).toEqual(catalogue.map(({ name }) => `${name}.md`).sort());
  const shown = (name: string) => examples.filter(({ page }) => page === `${name}.md`);
  for (const { name, examples: written } of catalogue)
    expect(shown(name).map(({ call }) => call)).toEqual(written.map(({ call }) => call));
});

test.each(examples)("$page: $call as typed gives $value", ({ call, value, rows }) => {
  const got = formulaValue(call) as Example["value"];
  expect(resultText(got)).toBe(value);
  expect(rows).toEqual((tableRows(got) ?? []).map((row) => row.map(figureText)));
});

test.each(examples)("$page: $german is the same call in German Excel", ({ call, german }) => {
  expect(formulaValue(englishFormula(german))).toEqual(formulaValue(call));
});

test.each(functionPages)("%s has the sections that users of Excel's help look for", (page) => {
  const titles = [...readFileSync(`docs/functions/${page}`, "utf8").matchAll(/^## (.+)$/gm)];
  const order =
    "Description,Syntax,Arguments,Result,Formula,Native equivalent,Remarks,Errors,Examples,Step by step,See also,Auf Deutsch".split(
      ",",
    );
  const found = titles.map(([, title = ""]) => title);
  expect(found).toEqual(order.filter((title) => found.includes(title)));
  expect(found).toEqual(
    expect.arrayContaining([
      "Description",
      "Syntax",
      "Arguments",
      "Formula",
      "Native equivalent",
      "Errors",
      "Examples",
    ]),
  );
});
