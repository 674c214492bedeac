import { Decimal } from "../../src/engine/decimal";
import type { Scalar } from "../../src/formula/value";
import { isMatrix } from "../../src/formula/is-matrix";
import { callFunction } from "../../src/functions/call-function";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionRecord } from "../../src/functions/function-record";
import type { Parameter } from "../../src/functions/parameter";
import { facts } from "../../src/functions/facts";
import { plain } from "../support/called";
import { goodArguments, type Arguments } from "../support/good-arguments";
import { replaced } from "../support/replaced";

const giving = (wanted: FunctionRecord["gives"]) =>
  catalogue.filter(({ gives }) => gives === wanted);
const result = (record: FunctionRecord, args: Arguments) =>
  plain(callFunction(record, args, facts));

interface Spilling {
  readonly parameter: Parameter;
  readonly index: number;
  readonly values: readonly Scalar[];
}
/** The parameters that take ranges cell by cell, each with good and bad values. */
function spilling(record: FunctionRecord): readonly Spilling[] {
  const good = goodArguments(record);
  return record.parameters.flatMap((parameter, index) =>
    parameter.takes === "each"
      ? [{ parameter, index, values: values(parameter, good[index]) }]
      : [],
  );
}

function values({ type }: Parameter, good: Arguments[number]): readonly Scalar[] {
  const own = good === undefined || isMatrix(good) ? [] : [good];
  if (type === "flag") return [...own, true, false, null, "x"];
  return [...own, new Decimal(0), new Decimal(1), new Decimal(2.5), "x"];
}

describe.each(giving("cell"))("TCO.$name over ranges", (record) => {
  const good = goodArguments(record);

  it("gives one value for single cells", () => {
    expect(isMatrix(callFunction(record, good, facts))).toBe(false);
  });

  it("fills a column with what each cell of a column gives by itself, and a row likewise", () => {
    for (const { index, values } of spilling(record)) {
      const each = values.map((value) => result(record, replaced(good, index, value)));
      const column = values.map((value) => [value]);
      expect(result(record, replaced(good, index, column))).toEqual(each.map((value) => [value]));
      expect(result(record, replaced(good, index, [values]))).toEqual([each]);
    }
  });

  it("fills a table with what each pair of a column and a row gives by itself", () => {
    for (const [down, across] of pairs(spilling(record))) {
      const at = (first: Arguments[number], second: Arguments[number]) =>
        result(record, replaced(replaced(good, down.index, first), across.index, second));
      const column = down.values.map((value) => [value]);
      expect(at(column, [across.values])).toEqual(
        down.values.map((value) => across.values.map((other) => at(value, other))),
      );
    }
  });

  it("shows #N/A where a shorter column has no partner, naming it", () => {
    const given = spilling(record).filter(({ index }) => good[index] !== undefined);
    for (const [one, other] of pairs(given)) {
      const column = (length: number, { index }: Spilling) =>
        Array.from({ length }, () => [good[index] as Scalar]);
      const args = replaced(good, one.index, column(3, one));
      const table = result(record, replaced(args, other.index, column(2, other))) as unknown[][];
      const message = `${other.parameter.name} has no value for this cell (2×1).`;
      expect(table[2]).toEqual([{ error: "#N/A", message }]);
    }
  });
});

describe.each(giving("row"))("TCO.$name, a row a call, over ranges", (record) => {
  const good = goodArguments(record);

  it("gives one row for single cells", () => {
    expect(callFunction(record, good, facts)).toHaveLength(1);
  });

  it("puts the rows of a column of arguments below each other", () => {
    for (const { index, values } of spilling(record)) {
      const column = values.map((value) => [value]);
      const rows = result(record, replaced(good, index, column)) as unknown[][];
      const width = rows[0]!.length;
      expect(rows).toEqual(
        values.map((value) => filled(result(record, replaced(good, index, value)), width)),
      );
    }
  });

  it("refuses a row of arguments: its own rows lie there", () => {
    for (const { index, parameter, values } of spilling(record))
      expect(result(record, replaced(good, index, [values]))).toEqual({
        error: "#VALUE!",
        message: expect.stringMatching(`^${parameter.name} must be one cell or a column, not 1×`),
      });
  });
});

/** An error shows in all cells of its row; a short row ends with #N/A. */
function filled(value: ReturnType<typeof plain>, width: number): readonly unknown[] {
  if (!Array.isArray(value)) return Array.from({ length: width }, () => value);
  const row = value[0]!;
  const missing = expect.objectContaining({ error: "#N/A" });
  return [...row, ...Array.from({ length: width - row.length }, () => missing as unknown)];
}

describe.each(giving("table"))("TCO.$name, a table a call", (record) => {
  it("refuses ranges where it takes single cells", () => {
    const good = goodArguments(record);
    for (const { index, parameter, values } of spilling(record))
      for (const range of [[values], values.map((value) => [value])])
        expect(result(record, replaced(good, index, range))).toEqual({
          error: "#VALUE!",
          message: expect.stringMatching(`^${parameter.name} must be one cell, not `),
        });
  });
});

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}
