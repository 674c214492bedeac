import { largestRemainder } from "../../engine/largest-remainder";
import { defineFunction } from "../define-function";
import { amounts } from "../parameters";
import { roundingDigits } from "../rounding-digits";
import { tableOf } from "../table-of";

export const ROUNDFIT = defineFunction({
  name: "ROUNDFIT",
  family: "time",
  summary: {
    en: "Lines of a table rounded so that they add to their rounded total.",
    de: "Zeilen einer Tabelle so gerundet, dass ihre Summe der gerundeten Gesamtsumme entspricht.",
  },
  parameters: {
    values: amounts({ en: "Lines to be rounded.", de: "Zu rundende Zeilen." }),
    num_digits: roundingDigits(
      {
        en: "Decimal places; -3 rounds to thousands; 0 if left out.",
        de: "Dezimalstellen; -3 rundet auf Tausender; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  gives: "table",
  method:
    "each line rounded down, then the units that the rounded total lacks to the largest remainders",
  compute: ({ values, num_digits }) => {
    const columns = values[0]?.length ?? 0;
    const rounded = largestRemainder(values.flat(), num_digits.toNumber());
    return tableOf(values.length, columns, (row, column) => rounded[row * columns + column]!);
  },
  native: "no",
  nativeReason: "what one line is rounded to depends on the remainders of all others",
  examples: [
    {
      call: "=TCO.ROUNDFIT({33.3,33.3,33.4})",
      value: [[33, 33, 34]],
      note: "the total is 100; rounding each alone gives 99",
    },
    {
      call: "=TCO.ROUNDFIT({18333,55000,27500,9167,9167,9167,9167,14167,18333,4583}/3)",
      value: [[6111, 18333, 9167, 3056, 3056, 3056, 3056, 4722, 6111, 1527]],
      note: "174,584 / 3 is 58,195; six lines end in .67, and five of them round up",
    },
    {
      call: "=TCO.ROUNDFIT({0.5;0.5;0.5;0.5})",
      value: [[1], [1], [0], [0]],
      note: "the total is 2; ties in order. ROUND makes it 4",
    },
    {
      call: "=TCO.ROUNDFIT({6120;3870;2510}, -3)",
      value: [[6000], [4000], [3000]],
      note: "12,500 is 13,000 in thousands: 6 + 3 + 2, and the largest remainders are 0.87 and 0.51",
    },
  ],
  remarks: [
    "Remainders that differ by less than a millionth of a unit count as equal.",
    "A line may end one unit away from what ROUND gives, never as much as a whole unit from its own value.",
    "The total is rounded as ROUND does, half away from zero; a list of negative amounts rounds as the same list of positive ones.",
    "Use it where figures are shown, not where they are computed with.",
  ],
  source: "Largest remainder method (Hamilton, Hare–Niemeyer).",
  seeAlso: ["ALLOCATE"],
});
