import { readdirSync, readFileSync } from "node:fs";
import { figureText } from "../../scripts/docs/figure-text";
import { resultText } from "../../scripts/docs/result-text";
import type { Example } from "../../src/functions/function-record";
import { formulaValue, type Plain } from "../support/called";

const pages = readdirSync("docs").filter((name) => name.endsWith(".md"));
const claims = pages.flatMap((page) => {
  const text = readFileSync(`docs/${page}`, "utf8");
  const written = text.matchAll(/`(=[^`]+)`\s+→\s+\*\*(.+?)\*\*(?:\\\n {2}(.+))?/g);
  return [...written].map(([, formula = "", value = "", message]) => ({
    page,
    formula,
    value,
    message,
  }));
});

test.each(claims)("$page: $formula as typed gives $value", ({ formula, value, message }) => {
  const got = formulaValue(formula);
  expect(shown(got)).toBe(value);
  if (isError(got)) expect(got.message).toBe(message);
});

test("the pages on errors, rounding, prices and build costs all show what to type", () => {
  const concepts = ["capitalising-build-costs.md", "errors.md", "prices.md", "rounding.md"];
  expect(pages).toEqual(expect.arrayContaining(concepts));
  for (const page of concepts)
    expect(claims.filter((claim) => claim.page === page).length).toBeGreaterThan(3);
});

const isError = (value: Plain | Plain[][]): value is { error: string; message: string } =>
  typeof value === "object" && value !== null && "error" in value;

function shown(value: Plain | Plain[][]): string {
  const scalar = (each: Plain) => (isError(each) ? each.error : (each ?? ""));
  return Array.isArray(value)
    ? resultText(value.map((row) => row.map(scalar)) as Example["value"])
    : figureText(scalar(value));
}
