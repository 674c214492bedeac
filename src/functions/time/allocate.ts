import { largestRemainder } from "../../engine/largest-remainder";
import { areaName, cellName } from "../../formula/cell-name";
import { defineFunction } from "../define-function";
import { elementName } from "../element-name";
import type { NativeBlock } from "../function-record";
import { amount, counts } from "../parameters";
import { roundingDigits } from "../rounding-digits";
import { tableOf } from "../table-of";

type Rows = readonly (readonly unknown[])[];

export const ALLOCATE = defineFunction({
  name: "ALLOCATE",
  family: "time",
  summary: {
    en: "A shared cost divided among teams or products in proportion to a driver.",
    de: "Gemeinkosten, nach einer Bezugsgröße auf Teams oder Produkte verteilt.",
  },
  parameters: {
    cost: amount({ en: "Cost to divide.", de: "Zu verteilende Kosten." }),
    drivers: counts({
      en: "Quantity of each receiver that the cost follows, such as its runs.",
      de: "Menge je Empfänger, der die Kosten folgen, etwa seine Läufe.",
    }),
    num_digits: roundingDigits(
      {
        en: "Decimal places of parts that add to the rounded cost; unrounded if left out.",
        de: "Dezimalstellen der Anteile, deren Summe die gerundeten Kosten ergibt; ohne Angabe ungerundet.",
      },
      { optional: true },
    ),
  },
  unit: "money",
  gives: "table",
  requires: [
    {
      unless: "SUM(drivers)=0",
      code: "#DIV/0!",
      message: "drivers add to 0, and nothing is in proportion to them.",
    },
  ],
  method: "cost * driver / SUM(drivers), rounded by the largest remainder if num_digits is given",
  compute: ({ cost, drivers, num_digits }) => {
    const columns = drivers[0]?.length ?? 0;
    const each = drivers.flat();
    const total = each.reduce((sum, driver) => sum.plus(driver));
    const exact = each.map((driver) => cost.times(driver).div(total));
    const parts = num_digits ? largestRemainder(exact, num_digits.toNumber()) : exact;
    return tableOf(drivers.length, columns, (row, column) => parts[row * columns + column]!);
  },
  native: "block",
  block: ({ drivers, num_digits }) =>
    num_digits === undefined ? exactBlock(drivers) : roundedBlock(drivers),
  examples: [
    {
      call: "=TCO.ALLOCATE(9000, {100;200;300})",
      value: [[1500], [3000], [4500]],
      note: "9,000 / 600 = 15 for each unit of the driver",
    },
    {
      call: "=TCO.ALLOCATE(100, {1,1,1}, 0)",
      value: [[34, 33, 33]],
      note: "33.33 each is 99 when rounded; the first of three equal remainders takes the rest",
    },
  ],
  remarks: [
    "Without num_digits nothing is rounded, and parts shown with two decimals may not add up as shown.",
    "A driver of 0 receives nothing.",
  ],
  source: "Proportional allocation; largest remainder method (Hamilton, Hare–Niemeyer).",
  seeAlso: ["ROUNDFIT"],
});

const exactPart = (drivers: Rows, index: number) =>
  `cost*${elementName("drivers", drivers, index)}/SUM(drivers)`;

function exactBlock(drivers: Rows): NativeBlock {
  const columns = drivers[0]?.length ?? 0;
  return {
    cells: tableOf(drivers.length, columns, (row, column) =>
      exactPart(drivers, row * columns + column),
    ),
    result: areaName(0, 0, drivers.length, columns),
  };
}

/** Columns A to D, a row for each driver, hold its part, that rounded down, the remainder and its place; then the result. */
function roundedBlock(drivers: Rows): NativeBlock {
  const columns = drivers[0]?.length ?? 0;
  const count = drivers.length * columns;
  const resultCells = (row: number) =>
    row < drivers.length
      ? Array.from({ length: columns }, (_, column) => roundedPart(row * columns + column, count))
      : [];
  return {
    cells: Array.from({ length: count }, (_, index) => [
      ...remainderCells(exactPart(drivers, index), index, count),
      ...resultCells(index),
    ]),
    result: areaName(0, 4, drivers.length, columns),
  };
}

function remainderCells(part: string, index: number, count: number): readonly string[] {
  const [exact, down, own] = [0, 1, 2].map((column) => cellName(index, column));
  // Six decimals of a unit, so that ties stay ties in float64.
  const remainder = `ROUND(ABS(${exact}-${down})*10^num_digits,6)`;
  const larger = `SUMPRODUCT((${areaName(0, 2, count, 1)}>${own})*1)`;
  const alike = `SUMPRODUCT((${areaName(0, 2, index + 1, 1)}=${own})*1)`;
  return [part, `ROUNDDOWN(${exact},num_digits)`, remainder, `${larger}+${alike}`];
}

function roundedPart(index: number, count: number): string {
  const down = areaName(0, 1, count, 1);
  const lacking = `ROUND(ABS(ROUND(cost,num_digits)-SUM(${down}))*10^num_digits,0)`;
  const unit = "SIGN(cost)/10^num_digits";
  return `${cellName(index, 1)}+IF(${cellName(index, 3)}<=${lacking},${unit},0)`;
}
