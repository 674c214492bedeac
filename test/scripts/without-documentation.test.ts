import ts from "typescript";
import { withoutDocumentation } from "../../scripts/without-documentation.cjs";

function transformed(fileName: string, text: string): string {
  const { outputText } = ts.transpileModule(text, {
    fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [withoutDocumentation] },
  });
  return outputText.replace(/\s+/g, " ").trim();
}

const record = `export const SUM = defineFunction({
  name: "SUM",
  summary: { en: "A sum.", de: "Eine Summe." },
  parameters: {
    a: amount({ en: "One.", de: "Eins." }, { default: 0 }),
    source: enumeration({ en: { en: "English", de: "Englisch" } }, { en: "Word.", de: "Wort." }),
  },
  formula: "a+source",
  examples: [{ call: "=TCO.SUM(1)", value: 1, note: "one" }],
  errors: [], remarks: ["Read this."], source: "A book.", seeAlso: ["OTHER"],
});`;

it("leaves of a record what computes: no sentences, but every key of parameters and members", () => {
  expect(transformed("src/functions/totals/sum.ts", record)).toBe(
    `export const SUM = defineFunction({ name: "SUM", parameters: { a: amount(void 0, { default: 0 }), source: enumeration({ en: void 0 }, void 0), }, formula: "a+source" });`,
  );
});

it("leaves every other file as it is", () => {
  const other = `export const families = { spend: { en: "Spend", de: "Ausgaben" } };`;
  expect(transformed("src/functions/family.ts", other)).toBe(other);
});
