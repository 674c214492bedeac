import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/functions-metadata";

describe.each(["en", "de"] as const)("functions.json in %s", (language) => {
  const metadata = functionsMetadata(language);

  it("is the golden file (UPDATE_GOLDEN=1 writes it)", () => {
    const file = join(__dirname, `../golden/functions.${language}.json`);
    const text = `${JSON.stringify(metadata, null, 2)}\n`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });

  it("has each function of the catalogue once, its id as its name", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
    for (const { id, name } of metadata.functions) expect(name).toBe(id);
  });

  it("never asks for a repeating parameter: that stops the add-in from installing", () => {
    for (const { parameters } of metadata.functions)
      for (const { repeating, optional } of parameters) if (repeating) expect(optional).toBe(true);
  });

  it("lists the members of each enumeration that a parameter refers to", () => {
    const referred = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(referred).toEqual(expect.arrayContaining(["PLANFEE_MODE", "LABORCOST_UNIT"]));
    expect(metadata.enums.map(({ id }) => id)).toEqual(referred);
  });
});

it("differs between languages in words only", () => {
  const withoutWords = (language: "en" | "de") =>
    JSON.stringify(functionsMetadata(language), (key, value: unknown) =>
      key === "description" || key === "tooltip" ? undefined : value,
    );
  expect(withoutWords("de")).toBe(withoutWords("en"));
});

it("links each function's page where there is an address", () => {
  const [first] = functionsMetadata("en", (name) => `https://example.org/${name}`).functions;
  expect(first?.helpUrl).toBe("https://example.org/TOKENS");
});
