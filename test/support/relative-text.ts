import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";

/** Far enough from the sheet's edges for every distance. */
const MIDDLE = { row: 500_000, column: 8_000 };

/** The same text for formulas that copying one over the other would make equal. */
export const relativeText = (formula: Tree): string => printFormula(formula, { at: MIDDLE });
