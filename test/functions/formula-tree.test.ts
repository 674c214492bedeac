import { parse } from "../../src/formula/parse";
import { formulaTree } from "../../src/functions/formula-tree";
import { count, share } from "../../src/functions/parameters";
import { described, sampleFunction } from "../support/sample-function";

/** Expected attempts: with a limit (1-p^m)/(1-p), without one 1/(1-p). */
const record = sampleFunction({
  parameters: {
    failure_rate: share(described),
    max_attempts: count(described, { optional: true }),
  },
  formula: "(1-failure_rate^max_attempts)/(1-failure_rate)",
  formulaWithout: { max_attempts: "1/(1-failure_rate)" },
});

it("is the formula as written when everything is given", () => {
  expect(formulaTree(record, () => true)).toBe(
    parse("(1-failure_rate^max_attempts)/(1-failure_rate)"),
  );
});

it("is another one where an optional argument without a default is left out", () => {
  expect(formulaTree(record, (name) => name !== "max_attempts")).toBe(parse("1/(1-failure_rate)"));
});

it("is none for a function that computes", () => {
  const computing = sampleFunction({ parameters: {}, compute: () => true });
  expect(formulaTree(computing, () => true)).toBeUndefined();
});
