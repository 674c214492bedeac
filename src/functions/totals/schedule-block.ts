import { areaName, cellName } from "../../formula/cell-name";
import type { NativeBlock } from "../function-record";

/** Charges in the first row, each from what the years before it have left; the second row holds a rate. */
export function scheduleBlock(method: "SL" | "DB" | "DDB", years: number): NativeBlock {
  const charges = Array.from({ length: years }, (_, year) =>
    year === years - 1 ? leftAt(year) : chargeTexts[method](year),
  );
  const result = areaName(0, 0, 1, years);
  const rate = rateTexts[method];
  return { cells: rate === undefined ? [charges] : [charges, [rate]], result };
}

const firstShare = "(13-start_month)/12";
const bookAt = (year: number): string =>
  year === 0 ? "cost" : `(cost-SUM(A1:${cellName(0, year - 1)}))`;
const leftAt = (year: number): string => `${bookAt(year)}-salvage`;
/** The part of the year in use, as a factor behind a product. */
const shareAt = (year: number): string => (year === 0 ? `*${firstShare}` : "");
const remainingAt = (year: number): string =>
  year === 0 ? "life" : `(life-${firstShare}-${year - 1})`;

const rateTexts = {
  SL: undefined,
  DB: "ROUND(1-(salvage/cost)^(1/life),3)",
  DDB: "MIN(1,factor/life)",
};

const chargeTexts: Readonly<Record<keyof typeof rateTexts, (year: number) => string>> = {
  SL: (year) => `(cost-salvage)/life${shareAt(year)}`,
  DB: (year) => `MIN(${bookAt(year)}*A2,${leftAt(year)})${shareAt(year)}`,
  DDB: (year) =>
    `MAX(MIN(${bookAt(year)}*A2,${leftAt(year)}),(${leftAt(year)})/${remainingAt(year)})${shareAt(year)}`,
};
