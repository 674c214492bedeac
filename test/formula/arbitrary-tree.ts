import fc from "fast-check";
import type { BinaryOperator, Tree } from "../../src/formula/tree";

/** Names that a formula reads as names. */
export const NAMES = ["runs", "run_fee", "TOT.subtotal", "fx_rate"] as const;

const name: fc.Arbitrary<Tree> = fc
  .constantFrom(...NAMES)
  .map((text) => ({ kind: "name", name: text }));
const whole: fc.Arbitrary<Tree> = fc
  .integer({ min: 0, max: 100_000 })
  .map((value) => ({ kind: "number", text: String(value) }));
const hundredths: fc.Arbitrary<Tree> = fc
  .integer({ min: 1, max: 100_000 })
  .map((value) => ({ kind: "number", text: String(value / 100) }));
const text: fc.Arbitrary<Tree> = fc
  .string({ maxLength: 6 })
  .map((value) => ({ kind: "text", value }));
const logical: fc.Arbitrary<Tree> = fc.boolean().map((value) => ({ kind: "logical", value }));
const coordinate = fc.record({ fixed: fc.boolean(), at: fc.nat({ max: 400 }) });
const sheet = fc.constantFrom(undefined, "Calc", "Rate card", "Q1", "it's", "Übersicht");
const cell: fc.Arbitrary<Tree> = fc
  .record({ sheet, row: coordinate, column: coordinate })
  .map(({ sheet: on, row, column }) => ({
    kind: "cell",
    ...(on ? { sheet: on } : {}),
    row,
    column,
  }));

const ALL: readonly BinaryOperator[] = [
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
];

function over(
  leaf: fc.Arbitrary<Tree>,
  operators: readonly BinaryOperator[],
  functions: readonly string[],
  unary: readonly ("-" | "+" | "%")[],
): fc.Arbitrary<Tree> {
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant("binary" as const),
        operator: fc.constantFrom(...operators),
        left: tie("tree"),
        right: tie("tree"),
      }),
      fc.record({
        kind: fc.constant("unary" as const),
        operator: fc.constantFrom(...unary),
        operand: tie("tree"),
      }),
      fc.record({
        kind: fc.constant("call" as const),
        name: fc.constantFrom(...functions),
        arguments: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).tree;
}

/** Any formula of the language. */
export const anyTree = over(
  fc.oneof(name, whole, hundredths, text, logical, cell),
  ALL,
  ["SUM", "IF", "PERCENTILE.INC", "TCO.LLMSPEND"],
  ["-", "+", "%"],
);

/** Sums and products of positive numbers: nothing cancels, so float64 keeps nearly all its digits. */
export const growingTree = over(
  fc.oneof(name, hundredths),
  ["+", "*", "/"],
  ["SUM", "MAX", "MIN"],
  ["+", "%"],
);

/** Sums and differences: terms cancel, and what is left keeps the rounding of the largest. */
export const linearTree = over(
  fc.oneof(name, hundredths),
  ["+", "-"],
  ["SUM", "MAX", "MIN"],
  ["-"],
);

/** Formulas over names and numbers with choices and jumps. */
export const numericTree = over(
  fc.oneof(name, whole, hundredths, logical),
  ["+", "-", "*", "/", "=", "<", ">=", "^"],
  ["SUM", "MAX", "IF", "AND"],
  ["-", "%"],
);
