import fc from "fast-check";
import type { FunctionRecord } from "../../src/functions/function-record";
import type { Parameter } from "../../src/functions/parameter";
import { goodArguments } from "./good-arguments";
import { nastyArguments, nastyWords } from "./nasty-cells";
import { replaced } from "./replaced";
import { sentByExcel } from "./sent-by-excel";

/** The arguments of one call as Excel sends them. */
export type SentArguments = readonly unknown[];

const COMBINATIONS = 30;

/** Calls of a function with each argument in turn spoilt in every way, too few, too many, and random mixtures. */
export function nastyCalls(record: FunctionRecord): readonly SentArguments[] {
  const good = sentByExcel(record, goodArguments(record));
  const spoilt = record.parameters.flatMap((parameter, index) =>
    nastyFor(parameter).map((nasty) => replaced(good, index, nasty)),
  );
  const short = good.map((_, index) => good.slice(0, index));
  return [good, ...spoilt, ...short, [...good, [[1]], [["x"]]], ...mixtures(record)];
}

function nastyFor({ type, repeating }: Parameter): readonly unknown[] {
  if (type === "enumeration") return nastyWords;
  return repeating ? [null, [], ...nastyArguments.map((nasty) => [nasty, nasty])] : nastyArguments;
}

function mixtures({ parameters }: FunctionRecord): readonly SentArguments[] {
  const arbitrary = fc.tuple(...parameters.map((each) => fc.constantFrom(...nastyFor(each))));
  return fc.sample(arbitrary, COMBINATIONS);
}
