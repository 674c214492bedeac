import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { isMatrix } from "../../src/formula/is-matrix";
import type { Matrix, Value } from "../../src/formula/value";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionRecord } from "../../src/functions/function-record";
import type { Parameter } from "../../src/functions/parameter";
import { valueWhenOmitted } from "../../src/functions/value-when-omitted";
import { facts } from "../../src/functions/facts";
import { plain } from "../support/called";
import { goodArguments } from "../support/good-arguments";
import { replaced } from "../support/replaced";

const PASSED_ON = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"] as const;
/** A custom function cannot return these. */
const NAMED = ["#NAME?", "#REF!", "#NULL!"] as const;

const inputs = catalogue.flatMap((record) =>
  record.parameters
    .filter(({ repeating }) => !repeating)
    .map((parameter, index) => ({ record, parameter, index })),
);

function called(record: FunctionRecord, index: number, argument: Value) {
  return plain(callFunction(record, replaced(goodArguments(record), index, argument), facts));
}

describe.each(inputs)("an error in $parameter.name of TCO.$record.name", (input) => {
  const { record, parameter, index } = input;

  it("comes out again", () => {
    for (const code of PASSED_ON)
      expect(called(record, index, new TcoError(code, "from a cell"))).toEqual({
        error: code,
        message: "from a cell",
      });
  });

  it("is named where it cannot be returned", () => {
    for (const code of NAMED)
      expect(called(record, index, new TcoError(code, "from a cell"))).toEqual({
        error: "#VALUE!",
        message: `${parameter.name} is the error ${code}.`,
      });
  });
});

test.each(inputs.filter(({ parameter }) => parameter.takes === "whole"))(
  "an error within the range $parameter.name of TCO.$record.name comes out again",
  ({ record, index }) => {
    const good = goodArguments(record)[index]!;
    const range = isMatrix(good) ? good : [[good]];
    const bad = new TcoError("#N/A", "from a cell");
    const spoilt = [...range.slice(0, -1), [...range.at(-1)!.slice(0, -1), bad]];
    expect(called(record, index, spoilt)).toEqual({ error: "#N/A", message: "from a cell" });
  },
);

test.each(inputs.filter(({ record, parameter }) => spills(record, parameter)))(
  "one bad $parameter.name of a column spoils one row of TCO.$record.name",
  ({ record, parameter, index }) => {
    const good = someValue(parameter, goodArguments(record)[index]);
    const alone = rows(called(record, index, good));
    const bad = new TcoError("#NUM!", "from a cell");
    const shown = { error: "#NUM!", message: "from a cell" };
    expect(called(record, index, [[good], [bad], [good]] as Matrix)).toEqual([
      ...alone,
      alone[0]!.map(() => shown),
      ...alone,
    ]);
  },
);

function spills({ gives }: FunctionRecord, { takes }: Parameter): boolean {
  return takes === "each" && gives !== "table";
}

function someValue(parameter: Parameter, good: Value | undefined): Value {
  return good ?? valueWhenOmitted(parameter) ?? new Decimal(1);
}

const rows = (value: ReturnType<typeof plain>) => (Array.isArray(value) ? value : [[value]]);
