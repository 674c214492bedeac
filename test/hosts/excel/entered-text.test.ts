import * as fc from "fast-check";
import { enteredText } from "../../../src/hosts/excel/entered-text";
import { enteredContent } from "../../support/office-host/entered-content";

test.each`
  text              | entered           | why
  ${"Totals"}       | ${"Totals"}       | ${"a word stays one"}
  ${"TOT.subtotal"} | ${"TOT.subtotal"} | ${"an id stays one"}
  ${"1.0"}          | ${"'1.0"}         | ${"a version would become the number 1"}
  ${"2026-05"}      | ${"'2026-05"}     | ${"would become a date"}
  ${"May 2026"}     | ${"'May 2026"}    | ${"would become a date"}
  ${"Mai 2026"}     | ${"'Mai 2026"}    | ${"would become a date in German Excel"}
  ${"EUR 5"}        | ${"'EUR 5"}       | ${"would become an amount of money"}
  ${"TRUE"}         | ${"'TRUE"}        | ${"would become a logical value"}
  ${"=1+1"}         | ${"'=1+1"}        | ${"would become a formula"}
  ${"-"}            | ${"'-"}           | ${"would begin a formula"}
  ${"#N/A"}         | ${"'#N/A"}        | ${"would become an error value"}
  ${"'quoted'"}     | ${"''quoted'"}    | ${"the first apostrophe would be swallowed"}
  ${""}             | ${""}             | ${"a blank cell stays blank"}
`("$text: $why", ({ text, entered }: { text: string; entered: string }) => {
  expect(enteredText(text)).toBe(entered);
});

it("any text comes out of a cell as it went in", () => {
  const texts = fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String));
  fc.assert(fc.property(texts, (text) => enteredContent(enteredText(text), "General") === text));
});
