import type { Operand } from "./command";

export const FORMULA: Operand = { name: "FORMULA", description: "the formula, in quotes" };
