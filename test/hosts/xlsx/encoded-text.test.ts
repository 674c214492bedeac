import fc from "fast-check";
import { encodedText } from "../../../src/hosts/xlsx/encoded-text";

const encoder = new TextEncoder();

it("is the UTF-8 of all the texts joined", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(encodedText(texts)).toEqual(encoder.encode(texts.join("")));
    }),
  );
});

it.each`
  what                                | texts
  ${"no text"}                        | ${[]}
  ${"one long text"}                  | ${["é".repeat(50_000)]}
  ${"many texts, long together"}      | ${Array.from({ length: 9_000 }, (_, row) => `<row r="${row}">€</row>`)}
  ${"characters of two UTF-16 units"} | ${Array<string>(20_000).fill("😀")}
`("holds $what", ({ texts }: { texts: readonly string[] }) => {
  expect(Buffer.from(encodedText(texts)).equals(encoder.encode(texts.join("")))).toBe(true);
});
