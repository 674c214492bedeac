import fc from "fast-check";
import { TcoError } from "../../src/engine/tco-error";
import { answerExcel } from "../../src/functions/answer-excel";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import { fromExcel } from "../../src/functions/excel-arguments";
import { toExcel } from "../../src/functions/excel-result";
import type { ExcelCell } from "../../src/functions/excel-result";
import { functionNamed } from "../../src/functions/function-named";
import { isSmooth } from "../../src/functions/is-smooth";
import { argumentScope } from "../../src/functions/argument-scope";
import { checkedCall } from "../../src/functions/checked-call";
import { formulaTree } from "../../src/functions/formula-tree";
import { largestIntermediate } from "../support/largest-intermediate";
import type { FunctionRecord } from "../../src/functions/function-record";
import { mayBeLeftOut } from "../../src/functions/may-be-left-out";
import type { Parameter } from "../../src/functions/parameter";
import { randomSequence, type RandomSequence } from "../support/random-sequence";
import { pick } from "./samples/sample";
import { WIDE, wideAnswer } from "../../src/functions/wide-answer";
import { goodArguments } from "../support/good-arguments";
import { nastyCells } from "../support/nasty-cells";
import { replaced } from "../support/replaced";
import { sentByExcel } from "../support/sent-by-excel";

const LLMSPEND = functionNamed("LLMSPEND")!;
const CONCURRENCY = functionNamed("CONCURRENCY")!;

function column(length: number, cell: (row: number) => unknown): unknown[][] {
  return Array.from({ length }, (_, row) => [cell(row)]);
}

test.each`
  name            | smooth   | because
  ${"LLMSPEND"}   | ${true}  | ${"it adds and multiplies"}
  ${"USAGEFEE"}   | ${true}  | ${"MAX bends but does not jump"}
  ${"SAVINGPCT"}  | ${true}  | ${"its divisor of zero shows in the quotient"}
  ${"FXCONVERT"}  | ${true}  | ${"a flag is 1 or 0"}
  ${"BREAKEVEN"}  | ${true}  | ${"its rules compare what was given"}
  ${"PLANFEE"}    | ${true}  | ${"a word chooses one formula for all cells"}
  ${"CACHEPRICE"} | ${true}  | ${"its rule tells how close it is"}
  ${"AMORTIZE"}   | ${false} | ${"1 less a power loses digits at a small rate"}
  ${"CAPSTATUS"}  | ${false} | ${"its answers are words"}
  ${"PARITYADD"}  | ${false} | ${"it takes whole ranges"}
  ${"ESCALATE"}   | ${false} | ${"it has no formula"}
`(
  "TCO.$name is smooth: $smooth, since $because",
  ({ name, smooth }: { name: string; smooth: boolean }) => {
    expect(isSmooth(functionNamed(name)!)).toBe(smooth);
  },
);

it("leaves what is not wide to the exact engine", () => {
  expect(wideAnswer(LLMSPEND, [column(WIDE - 1, () => 1), [[0]], [[3]], [[15]]])).toBeUndefined();
});

it("leaves sizes that do not fit to the exact engine", () => {
  const args = [column(WIDE, () => 1), column(2, () => 1), [[3]], [[15]]];
  expect(wideAnswer(LLMSPEND, args)).toBeUndefined();
  expect(answerExcel(LLMSPEND, args)[2]?.[0]).toMatchObject({ code: "#N/A" });
});

it("a wide answer is the exact answer to 14 digits", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.nat(1e9), share, share, (tokens, cached, batch) => {
      const args = [
        column(WIDE, (row) => row),
        [[tokens]],
        [[3]],
        [[15]],
        [[cached]],
        null,
        [[batch]],
      ];
      const wide = wideAnswer(LLMSPEND, args) as number[][];
      const exact = toExcel(
        callFunction(LLMSPEND, fromExcel([[[WIDE - 1]], ...args.slice(1)], LLMSPEND)),
      ) as number[][];
      expect(wide[WIDE - 1]![0]! / (exact[0]![0]! || 1)).toBeCloseTo(
        exact[0]![0] === 0 ? 0 : 1,
        13,
      );
    }),
    { numRuns: 20 },
  );
});

it("is a table of rows against columns", () => {
  const answer = answerExcel(functionNamed("USAGEFEE")!, [column(WIDE, (row) => row), [[2, 3]]]);
  expect(answer[100]).toEqual([200, 300]);
});

it("gives a bad cell the exact engine's message and leaves its neighbours alone", () => {
  const bad: Record<number, unknown> = { 1: "x", 2: -1, 3: null, 4: { code: "#N/A" }, 5: true };
  const runs = column(WIDE, (row) => (row in bad ? bad[row] : 3600));
  const answer = answerExcel(CONCURRENCY, [runs, [[1]], [[1]], null]).slice(0, 7);
  expect(answer.map(([cell]) => (cell instanceof TcoError ? cell.code : cell))).toEqual([
    1,
    "#VALUE!",
    "#NUM!",
    0,
    "#N/A",
    "#VALUE!",
    1,
  ]);
  expect((answer[1]![0] as TcoError).message).toBe(
    'runs must be a number, 0 or more, not the text "x".',
  );
});

it("finds a divisor of zero", () => {
  const answer = answerExcel(CONCURRENCY, [[[0]], [[1]], column(WIDE, (row) => row), null]);
  expect(answer[0]![0]).toMatchObject({ code: "#DIV/0!" });
  expect(answer[1]![0]).toBe(0);
});

it("answers a small call like any other", () => {
  expect(answerExcel(LLMSPEND, [[[1.5e9]], [[225e6]], [[3]], [[15]], null])).toEqual([[7875]]);
});

describe.each(catalogue.filter(isSmooth))("TCO.$name over a wide range", (record) => {
  const good = sentByExcel(record, goodArguments(record));

  it("gives what the exact engine gives, whatever the cells hold", () => {
    for (const [index, { type }] of record.parameters.entries()) {
      if (type === "enumeration") continue;
      const alone = nastyCells.map(
        (cell) => answerExcel(record, replaced(good, index, [[cell]]))[0]![0]!,
      );
      const [[ordinary]] = (good[index] ?? [[0]]) as [[unknown]];
      const cells = column(WIDE, (row) => (row < alone.length ? nastyCells[row] : ordinary));
      const wide = answerExcel(record, replaced(good, index, cells)).slice(0, alone.length);
      expect(wide.filter(([cell], row) => !alike(cell!, alone[row]!))).toEqual([]);
    }
  });
});

const words = (record: FunctionRecord): readonly (string | null)[] => {
  const listed = record.parameters.find(({ type }) => type === "enumeration");
  return listed?.type === "enumeration" ? Object.keys(listed.members) : [null];
};
const randomCalls = catalogue
  .filter(isSmooth)
  .flatMap((record) => words(record).map((word) => ({ name: record.name, word, record })));

const SAMPLED = 60;

test.each(randomCalls)(
  "TCO.$name ($word) over random rows is exact to 1e-12 of the largest number on the way",
  ({ record, word }) => {
    const next = randomSequence(17);
    for (const leaveOut of [false, true]) {
      const args = record.parameters.map((parameter) => {
        if (parameter.type === "enumeration") return word;
        if (leaveOut && mayBeLeftOut(parameter)) return null;
        return column(WIDE, () => randomCell(parameter, next));
      });
      const wide = wideAnswer(record, args)!;
      const rows = Array.from({ length: SAMPLED }, (_, each) =>
        Math.floor((each * WIDE) / SAMPLED),
      );
      const wrong = rows.filter((row) => {
        const own = args.map((argument) => (Array.isArray(argument) ? [argument[row]] : argument));
        return !agrees(record, own, wide[row]![0]!, answerExcel(record, own)[0]![0]!);
      });
      expect(wrong).toEqual([]);
    }
  },
);

/** Often one of few values, so that cells meet the jumps; otherwise anything inside the domain. */
function randomCell(parameter: Parameter, next: RandomSequence): unknown {
  if (parameter.type === "flag") return pick(next, [true, false, null]);
  if (parameter.type !== "number") throw new Error(`${parameter.name} is no number`);
  const { minimum = -1e6, above = -1e6, maximum = 1e6, whole } = parameter;
  const inside = [0, 0.5, 1, 3, 100, 150].filter(
    (value) =>
      value >= minimum && value > above && value <= maximum && (!whole || Number.isInteger(value)),
  );
  const lowest = Math.max(minimum, above);
  const drawn = lowest + (maximum - lowest) * next();
  return pick(next, [...inside, ...inside.map(() => (whole ? Math.floor(drawn) : drawn))]);
}

function agrees(
  record: FunctionRecord,
  args: readonly unknown[],
  wide: ExcelCell,
  exact: ExcelCell,
): boolean {
  if (typeof wide !== "number" || typeof exact !== "number") return alike(wide, exact);
  const checked = checkedCall(record, fromExcel(args, record))!;
  const tree = formulaTree(record, (name) => checked[name] !== undefined)!;
  const largest = largestIntermediate(tree, argumentScope(checked)).toNumber();
  return Math.abs(wide - exact) <= largest * 1e-12;
}

/** Below it float64 has fewer digits. */
const SMALLEST_NORMAL = 2 ** -1022;

/** The same, numbers to 14 digits. */
function alike(one: ExcelCell, other: ExcelCell): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= Math.max(Math.abs(other) * 1e-14, SMALLEST_NORMAL);
  return one instanceof TcoError && other instanceof TcoError
    ? one.code === other.code && one.message === other.message
    : one === other;
}
