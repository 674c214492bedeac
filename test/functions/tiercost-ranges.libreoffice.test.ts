import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import { nativeTree } from "../../src/functions/native-tree";
import { numberCalled } from "../support/called";
import { blocksByLibreOffice, type BlockAt } from "../support/libreoffice";
import { randomSequence, type RandomSequence } from "../support/random-sequence";
import { risingThresholds } from "./samples/platform-samples";
import { between, pick } from "./samples/sample";

const TARIFFS = 200;

interface Tariff {
  readonly quantity: number;
  readonly thresholds: readonly number[];
  readonly prices: readonly number[];
  readonly mode: string;
}

function randomTariff(next: RandomSequence): Tariff {
  const thresholds = risingThresholds(next);
  const last = thresholds[thresholds.length - 1]!;
  return {
    quantity: pick(next, [...thresholds, Number(between(next, 0, last * 2, 2))]),
    thresholds,
    prices: thresholds.map(() => Number(between(next, 0, 2, 5))),
    mode: pick(next, ["graduated", "volume"]),
  };
}

/** The call in column A, thresholds in B, the first of them a blank cell, prices in C, the quantity in D. */
function tariffCells({ quantity, thresholds, prices, mode }: Tariff): BlockAt {
  return (top) => {
    const [first, last] = [top + 1, top + thresholds.length];
    const call = `TCO.TIERCOST(D${first},B${first}:B${last},C${first}:C${last},"${mode}")`;
    const native = printFormula(nativeTree(parse(call)));
    return thresholds.map((threshold, row) => [
      row === 0 ? native : "",
      threshold === 0 ? "" : String(threshold),
      String(prices[row]),
      row === 0 ? String(quantity) : "",
    ]);
  };
}

it("the native form of TCO.TIERCOST reads price lists from cells, a blank first threshold as 0", async () => {
  const next = randomSequence(20250803);
  const tariffs = Array.from({ length: TARIFFS }, () => randomTariff(next));
  const found = await blocksByLibreOffice(tariffs.map(tariffCells));
  const wrong = tariffs.filter((tariff, index) => {
    const { quantity, thresholds, prices, mode } = tariff;
    const exact = numberCalled("TIERCOST", quantity, [[...thresholds]], [[...prices]], mode);
    const value = found[index]!(0, 0);
    const scale = Math.max(quantity * Math.max(...prices), 1);
    return (
      typeof value !== "number" ||
      exact
        .minus(value)
        .abs()
        .gt(scale * 1e-12)
    );
  });
  expect(wrong).toEqual([]);
}, 120_000);
