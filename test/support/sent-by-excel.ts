import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { isMatrix } from "../../src/formula/is-matrix";
import type { Scalar, Value } from "../../src/formula/value";
import type { FunctionRecord } from "../../src/functions/function-record";
import type { Arguments } from "./good-arguments";

/** Arguments in the shapes in which Excel sends them: rows of cells, null for one left out, plain text for a listed word. */
export function sentByExcel({ parameters }: FunctionRecord, args: Arguments): readonly unknown[] {
  return parameters.map(({ type, repeating }, index) => {
    if (repeating) return args.slice(index).map(cells);
    const sent = cells(args[index]);
    return type === "enumeration" ? (sent?.[0]?.[0] ?? null) : sent;
  });
}

function cells(value: Value | undefined): readonly (readonly unknown[])[] | null {
  if (value === undefined) return null;
  return isMatrix(value) ? value.map((row) => row.map(cell)) : [[cell(value)]];
}

function cell(value: Scalar): unknown {
  if (value instanceof Decimal) return value.toNumber();
  return value instanceof TcoError ? { type: "Error", basicValue: value.code } : value;
}
