import { Decimal } from "../../src/engine/decimal";
import type { ErrorCode } from "../../src/engine/tco-error";
import type { Scalar, Value } from "../../src/formula/value";
import { isMatrix } from "../../src/formula/is-matrix";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { NumberKind, Parameter } from "../../src/functions/parameter";
import { facts } from "../../src/functions/facts";
import { plain } from "../support/called";
import { goodArguments } from "../support/good-arguments";
import { replaced } from "../support/replaced";

type Wrong = readonly [code: ErrorCode, value: Scalar, got: string];

/** What a parameter of each kind refuses, with the words for it. */
function wrongValues(parameter: Parameter): readonly Wrong[] {
  const number: Wrong = ["#VALUE!", new Decimal(5), "5"];
  const text: Wrong = ["#VALUE!", "many", 'the text "many"'];
  const flag: Wrong = ["#VALUE!", true, "TRUE"];
  const blank: Wrong = ["#VALUE!", null, "blank"];
  switch (parameter.type) {
    case "number":
      return [text, flag, ...outside(parameter).map(outsideDomain)];
    case "flag":
      return [number, text];
    case "enumeration":
      return [number, text, flag, blank];
    case "text":
      return [number, flag, blank];
    case "label":
    case "any":
      return [];
  }
}

function outside({ minimum, above, maximum, whole }: NumberKind): readonly number[] {
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(above === undefined ? [] : [above, above - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(whole ? [(minimum ?? 0) + 0.5] : []),
  ];
}

const outsideDomain = (value: number): Wrong => ["#NUM!", new Decimal(value), String(value)];

/** In a range that is taken as one, the last cell is the bad one. */
function spoilt({ takes }: Parameter, good: Value | undefined, bad: Scalar): Value {
  if (takes !== "whole" || good === undefined || !isMatrix(good)) return bad;
  return good.map((row, y) => (y === good.length - 1 ? [...row.slice(0, -1), bad] : row));
}

const inputs = catalogue.flatMap((record) =>
  record.parameters.map((parameter, index) => ({
    record,
    parameter,
    index,
    good: goodArguments(record),
  })),
);
const wrong = inputs.flatMap((input) =>
  wrongValues(input.parameter).map(([code, value, got]) => ({
    ...input,
    value,
    code,
    message: `${input.parameter.name} must be ${input.parameter.expects}, not ${got}.`,
  })),
);

test.each(wrong)(
  "TCO.$record.name: $code $message",
  ({ record, parameter, index, good, value, ...expected }) => {
    const args = replaced(good, index, spoilt(parameter, good[index], value));
    const { code: error, message } = expected;
    expect(plain(callFunction(record, args, facts))).toEqual({ error, message });
  },
);

test.each(inputs.filter(({ parameter }) => parameter.takes === "single"))(
  "TCO.$record.name takes one cell for $parameter.name, not a range",
  ({ record, parameter: { name, expects }, index, good }) => {
    const message = `${name} must be ${expects}, not a range of 1×2 cells.`;
    const args = replaced(good, index, [["x", "y"]]);
    expect(plain(callFunction(record, args, facts))).toEqual({ error: "#VALUE!", message });
  },
);

test.each(catalogue)("TCO.$name says which argument is missing, and what it must be", (record) => {
  const [first] = record.parameters;
  const message = `${first!.name} is required: it must be ${first!.expects}.`;
  expect(plain(callFunction(record, [], facts))).toEqual({ error: "#VALUE!", message });
});

test.each(catalogue)("TCO.$name has no use for more arguments than it has parameters", (record) => {
  const { name, parameters } = record;
  if (parameters.some(({ repeating }) => repeating)) return expect(name).toBe("EXPLAIN");
  const message = `TCO.${name} takes at most ${parameters.length} arguments, not ${parameters.length + 1}.`;
  const args = [...goodArguments(record), true];
  expect(plain(callFunction(record, args, facts))).toEqual({ error: "#VALUE!", message });
});
