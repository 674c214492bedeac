import { Decimal } from "../../src/engine/decimal";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import { fromExcel } from "../../src/functions/excel-arguments";
import { toExcel } from "../../src/functions/excel-result";
import type { FunctionRecord } from "../../src/functions/function-record";
import { mayBeLeftOut } from "../../src/functions/may-be-left-out";
import { valueWhenOmitted } from "../../src/functions/value-when-omitted";
import { facts } from "../../src/functions/facts";
import { goodArguments } from "../support/good-arguments";
import { replaced } from "../support/replaced";
import { sentByExcel } from "../support/sent-by-excel";

/** A blank cell as Excel sends it on the web, and as a formula leaves it; on the desktop it sends 0. */
const BLANKS = [null, ""];

const inputs = catalogue.flatMap((record) =>
  record.parameters.map((parameter, index) => ({ record, parameter, index })),
);

function answer(record: FunctionRecord, sent: readonly unknown[]) {
  return toExcel(callFunction(record, fromExcel(sent, record), facts));
}

function goodExcept(record: FunctionRecord, index: number, sent: unknown) {
  return answer(record, replaced(sentByExcel(record, goodArguments(record)), index, sent));
}

const counting = inputs.filter(({ parameter: { type } }) => type === "number" || type === "flag");

test.each(counting)("TCO.$record.name: a blank $parameter.name is 0", ({ record, index }) => {
  for (const blank of BLANKS)
    expect(goodExcept(record, index, [[blank]])).toEqual(goodExcept(record, index, [[0]]));
});

test.each(counting.filter(({ parameter }) => parameter.takes === "whole"))(
  "TCO.$record.name: a blank cell in the range $parameter.name is 0",
  ({ record, index }) => {
    const range = sentByExcel(record, goodArguments(record))[index] as readonly unknown[][];
    const ending = (cell: unknown) => [
      ...range.slice(0, -1),
      [...range.at(-1)!.slice(0, -1), cell],
    ];
    for (const blank of BLANKS)
      expect(goodExcept(record, index, ending(blank))).toEqual(
        goodExcept(record, index, ending(0)),
      );
  },
);

test.each(counting.filter(({ parameter }) => parameter.type === "flag"))(
  "TCO.$record.name: a blank $parameter.name is FALSE",
  ({ record, index }) => {
    expect(goodExcept(record, index, [[null]])).toEqual(goodExcept(record, index, [[false]]));
  },
);

test.each(inputs.filter(({ parameter }) => parameter.type === "text"))(
  "TCO.$record.name: a blank $parameter.name is no text, on the desktop as on the web",
  ({ record, index }) => {
    for (const blank of [0, ...BLANKS])
      expect(goodExcept(record, index, [[blank]])).toEqual([
        [expect.objectContaining({ code: "#VALUE!" })],
      ]);
  },
);

test.each(inputs.filter(({ parameter }) => valueWhenOmitted(parameter) !== undefined))(
  "TCO.$record.name: $parameter.name left out is its default given",
  ({ record, parameter, index }) => {
    const preset = valueWhenOmitted(parameter)!;
    const value = preset instanceof Decimal ? preset.toNumber() : preset;
    const given = parameter.type === "enumeration" ? value : [[value]];
    expect(goodExcept(record, index, null)).toEqual(goodExcept(record, index, given));
  },
);

test.each(catalogue)("TCO.$name does without every argument that may be left out", (record) => {
  const sent = sentByExcel(record, goodArguments(record));
  const required = sent.filter((_, index) => !mayBeLeftOut(record.parameters[index]!));
  const inPlace = sent.map((each, index) => (index < required.length ? each : null));
  expect(answer(record, required)).toEqual(answer(record, inPlace));
});
