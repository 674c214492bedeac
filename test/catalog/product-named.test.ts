import { editDistance } from "../../src/catalog/edit-distance";
import { plainName } from "../../src/catalog/plain-name";
import { productNamed } from "../../src/catalog/product-named";
import { rateCard } from "../../src/catalog/rate-card";

const idOf = (text: string) => productNamed(rateCard, text).id;

describe("a product's name", () => {
  test.each`
    text                             | id
    ${"claude-sonnet-4.6"}           | ${"claude-sonnet-4.6"}
    ${"Claude Sonnet 4.6"}           | ${"claude-sonnet-4.6"}
    ${"claude-sonnet-4-6"}           | ${"claude-sonnet-4.6"}
    ${" sonnet 4.6 "}                | ${"claude-sonnet-4.6"}
    ${"anthropic/claude-sonnet-4.6"} | ${"claude-sonnet-4.6"}
    ${"claude-haiku-4-5-20251001"}   | ${"claude-haiku-4.5"}
    ${"gpt-5.5"}                     | ${"gpt-5.5"}
    ${"GPT 5.5"}                     | ${"gpt-5.5"}
    ${"OpenAI GPT-5.5"}              | ${"gpt-5.5"}
    ${"gpt-5.5-2026-04-23"}          | ${"gpt-5.5"}
    ${"gpt4o mini"}                  | ${"gpt-4o-mini"}
    ${"gpt-4o-2024-05-13"}           | ${"gpt-4o-2024-05-13"}
    ${"gpt-4o-2024-08-06"}           | ${"gpt-4o"}
    ${"Gemini 2.5 Pro"}              | ${"gemini-2.5-pro"}
    ${"Command R+"}                  | ${"command-r-plus"}
    ${"Command R"}                   | ${"command-r"}
  `("$text is $id", ({ text, id }) => {
    expect(idOf(text)).toBe(id);
  });

  test.each`
    text                    | nearest                 | why
    ${"claude sonet 4.6"}   | ${"claude-sonnet-4.6"}  | ${"a letter is missing"}
    ${"haiku"}              | ${"claude-3-haiku"}     | ${"part of a name is not a name"}
    ${"mistral-large"}      | ${"mistral-large-2512"} | ${"a name that has moved between models"}
    ${"gpt-5.5-2099-01-01"} | ${"gpt-5.5"}            | ${"a release that OpenAI has not named"}
  `("$text is refused and $nearest named: $why", ({ text, nearest }) => {
    expect(() => idOf(text)).toThrow(expect.objectContaining({ code: "#N/A" }));
    expect(() => idOf(text)).toThrow(nearest);
  });

  it("of a page's length is refused as soon as any other, and quoted in part", () => {
    const page = "long ".repeat(6_500);
    expect(() => idOf(page)).toThrow(`has no "${"long ".repeat(8)}…"; nearest are `);
  });

  it("that is refused comes with three others at most", () => {
    expect(() => idOf("")).toThrow(/nearest are [^,]+, [^,]+, [^,]+$/);
  });
});

test.each`
  a           | b            | distance | how
  ${""}       | ${"abc"}     | ${3}     | ${"three added"}
  ${"kitten"} | ${"sitting"} | ${3}     | ${"k→s, e→i, g added"}
  ${"flaw"}   | ${"lawn"}    | ${2}     | ${"f removed, n added"}
  ${"sonnet"} | ${"sonnet"}  | ${0}     | ${"the same"}
`("from $a to $b: $how", ({ a, b, distance }) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each`
  text                   | plain
  ${"Claude Sonnet 4.6"} | ${"claude-sonnet-4-6"}
  ${"GPT4o"}             | ${"gpt-4-o"}
  ${"o3_mini"}           | ${"o-3-mini"}
  ${"Command R+"}        | ${"command-r-plus"}
  ${"  "}                | ${""}
`("$text is plainly $plain", ({ text, plain }) => {
  expect(plainName(text)).toBe(plain);
});
