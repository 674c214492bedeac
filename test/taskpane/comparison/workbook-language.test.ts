import { workbookLanguage } from "../../../src/taskpane/comparison/workbook-language";

test.each`
  tag        | language | why
  ${"de-DE"} | ${"de"}  | ${"German Excel"}
  ${"de-CH"} | ${"de"}  | ${"Swiss German"}
  ${"de"}    | ${"de"}  | ${"a browser without a country"}
  ${"en-US"} | ${"en"}  | ${"English Excel"}
  ${"fr-FR"} | ${"en"}  | ${"no such workbook"}
  ${"den"}   | ${"en"}  | ${"another language whose code begins alike"}
`("$tag gives $language: $why", ({ tag, language }) => {
  expect(workbookLanguage(tag)).toBe(language);
});
