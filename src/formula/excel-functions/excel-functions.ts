import { choices } from "./choices";
import { conditionalSums } from "./conditional-sums";
import { dates } from "./dates";
import type { ExcelFunction } from "./excel-function";
import { finance } from "./finance";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { references } from "./references";
import { rounding } from "./rounding";
import { statistics } from "./statistics";
import { sums } from "./sums";
import { text } from "./text";

const families = [
  choices,
  conditionalSums,
  dates,
  finance,
  logic,
  lookup,
  references,
  rounding,
  statistics,
  sums,
  text,
];

/** Excel's own functions, as far as formulas here use them. */
export const excelFunctions: ReadonlyMap<string, ExcelFunction> = new Map(
  families.flatMap((family) => Object.entries(family)),
);
